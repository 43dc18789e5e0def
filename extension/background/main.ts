import browser from 'webextension-polyfill';

browser.runtime.onConnect.addListener((p) => p.disconnect());
