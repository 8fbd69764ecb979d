// Malformed requests to Finesse's REST API.
import * as fc from 'fast-check';
import { headers, type Malformed, nested, odd, spoilt, target } from './parts.js';

const USER = '/finesse/api/User/1001001';

const xml = fc.oneof(
  {
    weight: 12,
    arbitrary: spoilt([
      '<Media><state>LOGIN</state><maxDialogLimit>5</maxDialogLimit><interruptAction>ACCEPT</interruptAction><dialogLogoutAction>CLOSE</dialogLogoutAction></Media>',
      '<Media><state>READY</state></Media>',
      '<Media><state>NOT_READY</state><reasonCodeId>1</reasonCodeId></Media>',
      '<Media><routable>false</routable></Media>',
      '<User><state>READY</state></User>',
      '<Dialog><requestedAction>ACCEPT</requestedAction><target/></Dialog>',
      '<Dialog><requestedAction>TRANSFER</requestedAction><target>mail</target></Dialog>',
      '<Dialog><requestedAction>MAKE_CALL</requestedAction><fromAddress>1001</fromAddress><toAddress>2</toAddress></Dialog>',
      '<Dialog><requestedAction>UPDATE_CALL_DATA</requestedAction><mediaProperties><callvariables><CallVariable><name>callVariable1</name><value>x</value></CallVariable></callvariables></mediaProperties></Dialog>'
    ])
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      nested('<Media>', '</Media>', 5000),
      '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;">]><Media><state>&d;</state></Media>',
      '<?xml version="1.0" encoding="UTF-16"?><Media/>',
      `<Media ${'a="b" '.repeat(3000)}/>`,
      '<Media><state>READY</state></Media>'.repeat(300),
      `<Media><state>${'y'.repeat(900_000)}</state></Media>`,
      `<Media><state>${'y'.repeat(1_100_000)}</state></Media>`
    )
  },
  { weight: 1, arbitrary: odd }
);

export const rest = fc
  .record({
    target: target([
      'GET /finesse/api/SystemInfo',
      `GET ${USER}`,
      `PUT ${USER}`,
      `GET ${USER}/Media`,
      `GET ${USER}/Media/5001`,
      ...Array<string>(4).fill(`PUT ${USER}/Media/5001`),
      `GET ${USER}/Media/5001/Dialogs`,
      `GET ${USER}/Dialogs`,
      `POST ${USER}/Dialogs`,
      `GET ${USER}/ReasonCodes`,
      `GET ${USER}/PhoneBooks`,
      ...Array<string>(2).fill('PUT /finesse/api/Dialog/151635_312_1'),
      'GET /finesse/api/Team/1'
    ]),
    headers,
    body: xml
  })
  .map(({ target: to, ...more }): Malformed => ({ at: 'rest', ...to, ...more }));
