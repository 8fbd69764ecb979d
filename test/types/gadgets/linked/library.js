// Somebody else's: it says nothing of the vendor's globals, and is not looked at.
document.getElementById('nothing').innerHTML = 5;
