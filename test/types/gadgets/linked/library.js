// A third-party library: it does not name the vendor's globals, so the command must not check it.
document.getElementById('nothing').innerHTML = 5;
