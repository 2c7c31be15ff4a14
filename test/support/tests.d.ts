declare module 'communique:tests/integration';
declare module 'communique:tests/web';
declare module 'mocha/mocha.js';
