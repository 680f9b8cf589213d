/** A browser as most are on machines without a GPU: it gives no page a WebGL context. */
import { browserArguments } from '../browser';

const withWebGL = /^--(use-gl|use-angle|enable-unsafe-swiftshader)/;

/** How to start it. Playwright adds software WebGL by itself, which is taken away as well. */
export const launchWithoutWebGL = {
  ...(process.env.ATLAS_E2E_BROWSER !== undefined && { executablePath: process.env.ATLAS_E2E_BROWSER }),
  args: [
    ...browserArguments.filter((argument) => !withWebGL.test(argument)),
    '--disable-gpu',
    '--disable-software-rasterizer',
    '--disable-3d-apis',
  ],
};
