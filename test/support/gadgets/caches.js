// Functions for a spec that use the desktop's caches.

/** @returns {Promise<{ data: unknown } | undefined>} the entry in the RestCacheDataContainer */
function lookUp(key) {
  return new window.Promise((resolve, reject) => {
    window.top.finesse.idb.RestCacheDataContainer.fetchData({ key, onsuccess: resolve, onerror: reject });
  });
}

function keep(key, data) {
  window.top.finesse.idb.RestCacheDataContainer.saveOrUpdateData([{ key, data }]);
}

/** Posts a message to the desktop as DesktopCache does, and returns the answer. */
function ask(requestId, action, group, data) {
  return new window.Promise((resolve) => {
    window.addEventListener('message', function onMessage({ data: message }) {
      const response = message['finesse.idb.response'];
      if (response === undefined || response.requestId !== requestId) return;
      window.removeEventListener('message', onMessage);
      resolve(response);
    });
    window.parent.postMessage({ 'finesse.idb.request': { group, requestId, gadgetId: '1', data, action } }, '*');
  });
}

Object.assign(window, { lookUp, keep, ask });
