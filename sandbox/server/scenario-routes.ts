import { SandboxError } from '../model/types.js';
import type { TraceLine } from '../scenario/play.js';
import type { PlayedScenario, ScenarioInfo, ScenarioNews } from '../scenario/played.js';
import type { Recorder } from '../scenario/record.js';
import type { Scenario } from '../scenario/types.js';
import { only, parseObject, text, wrong } from './fields.js';
import { HttpError, readBody, sendJson } from './http.js';
import { JsonFileError } from './json-file.js';
import { playOnServer, type RunnerContext } from './scenario-runner.js';
import type { Exchange, Route } from './routes.js';
import { checkScenario, findScenarios, type NamedScenario, readScenario, scenarioNames } from './scenario-files.js';

/** The routes for scenarios: list them, play one, tell its result, and give what was done by hand as a scenario. */
export function scenarioRoutes(context: RunnerContext, recorder: Recorder, folder: string): Route[] {
  let played: PlayedScenario | undefined;
  const tell = (line?: TraceLine): void => {
    const { name = '', title = '', playing = false, wrong: found = [] } = played ?? {};
    const news: ScenarioNews = { name, title, playing, wrong: found, ...(line === undefined ? {} : { line }) };
    context.events.send('scenario', news);
  };

  const start = ({ name, scenario }: NamedScenario): void => {
    const now: PlayedScenario = { name, title: scenario.title, playing: true, lines: [], wrong: [] };
    played = now;
    const onLine = (line: TraceLine): void => {
      now.lines.push(line);
      tell(line);
    };
    playOnServer(scenario, context, { virtual: false, onLine })
      .then(
        (found) => (now.wrong = found),
        (error: Error) => (now.wrong = [error.message])
      )
      .finally(() => {
        now.playing = false;
        tell();
      });
  };

  return [
    {
      path: /^\/sandbox\/scenarios$/,
      GET: ({ response }) => {
        const all = scenarioNames(folder).map((name) => readScenario(`${folder}/${name}.json`));
        const infos: ScenarioInfo[] = all.map(({ name, scenario: { title, about } }) => ({ name, title, about }));
        sendJson(response, 200, infos);
      },
      POST: async (exchange) => {
        const asked = await scenarioAsked(exchange, folder);
        if (played?.playing) throw new HttpError(409, `"${played.name}" is being played. Wait until it has ended.`);
        start(asked);
        sendJson(exchange.response, 202, { name: asked.name, title: asked.scenario.title });
      }
    },
    {
      path: /^\/sandbox\/scenario$/,
      GET: ({ response }) => sendJson(response, 200, recorded(recorder), { 'content-disposition': 'inline; filename="recorded.json"' })
    },
    { path: /^\/sandbox\/played$/, GET: ({ response }) => sendJson(response, 200, played ?? null) },
    {
      path: /^\/sandbox\/answers$/,
      POST: async ({ request, response }) => {
        const { page, id, answer } = parseObject(await readBody(request));
        if (typeof page !== 'number') throw wrong('page', page, 'the number of a desktop page');
        if (typeof id !== 'number') throw wrong('id', id, 'the number of a question');
        context.events.answered(page, id, answer);
        sendJson(response, 200, {});
      }
    }
  ];
}

function recorded(recorder: Recorder): Scenario {
  try {
    return recorder.scenario();
  } catch (error) {
    throw error instanceof SandboxError ? new HttpError(409, error.message) : error;
  }
}

async function scenarioAsked({ request }: Exchange, folder: string): Promise<NamedScenario> {
  const fields = parseObject(await readBody(request));
  only(fields, ['name', 'scenario']);
  try {
    if (fields['scenario'] !== undefined) return { name: 'recorded', scenario: checkScenario(fields['scenario']) };
    const name = text(fields, 'name');
    // By name only: a request must not choose a file.
    if (!scenarioNames(folder).includes(name)) throw wrong('name', name, scenarioNames(folder).join(', '));
    return findScenarios(name, folder)[0] as NamedScenario;
  } catch (error) {
    throw error instanceof JsonFileError ? new HttpError(400, error.message) : error;
  }
}
