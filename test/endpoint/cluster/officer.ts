import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  createEndpoint,
  officerActs,
  readConfig,
  type RunningEndpoint,
} from '../../../demo/endpoint/index.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { aReport, type Citizen } from '../harness/citizen.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

/** `Officer` acts on reports by an endpoint of this process, on the cluster's database. */
export class Officer {
  private constructor(private readonly running: RunningEndpoint) {}

  static async atWork(databaseUrl: string, folder: string): Promise<Officer> {
    const dataDir = join(folder, 'officer');
    mkdirSync(dataDir);
    const config = await readConfig({ ...TOWN_ENVIRONMENT, CHALLENGE: 'off' });
    return new Officer(await createEndpoint({ ...config, dataDir, databaseUrl, log: () => undefined }));
  }

  /** @returns the number of a new report that the public sees */
  async published(citizen: Citizen): Promise<string> {
    const { trackingId } = await citizen.file(aReport({ date_of_incident: YESTERDAY }));
    await officerActs.verify(this.running.endpoint, trackingId, ADMIN);
    return trackingId;
  }

  async withhold(trackingId: string): Promise<void> {
    await officerActs.withhold(this.running.endpoint, trackingId, ADMIN, 'Ada nama orang.');
  }

  goHome = (): Promise<void> => this.running.close();
}
