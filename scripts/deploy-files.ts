/** The configurations for other servers, generated from what the server here uses: types, headers, cache times. */
import { fileTypes } from './file-types';
import { caching, HASHED_FOLDER, securityHeaders } from './security-headers';

/** Where the site is. */
export interface Site {
  /** Path of its start page, with a slash at both ends: `/` or `/atlas/`. */
  readonly path: string;
  /** The folder of the built site on the server. */
  readonly folder: string;
}

const indented = (lines: readonly string[], by: string): string => lines.map((line) => `${by}${line}\n`).join('');

function nginxHeaders(cacheControl: string, by: string): string {
  return indented(
    [
      // Not "always": the cache times must not apply to answers such as 404.
      `add_header Cache-Control "${cacheControl}";`,
      ...Object.entries(securityHeaders).map(([name, value]) => `add_header ${name} "${value}" always;`),
    ],
    by,
  );
}

/** Refuses characters that have a meaning in a configuration file. */
function checkSite(path: string, folder: string): void {
  if (!/^\/([\w.-]+\/)*$/.test(path)) throw new Error(`No path of a site: ${path}`);
  if (!/^\/[\w./-]+$/.test(folder)) throw new Error(`No folder of a site: ${folder}`);
}

/**
 * The part of an nginx `server` that answers the site.
 * @throws for a path or a folder with other characters than letters, digits, points and hyphens.
 */
export function nginxConfig({ path, folder }: Site): string {
  checkSite(path, folder);
  const types = Object.entries(fileTypes).map(([extension, { type }]) => `"${type}" ${extension};`);
  const bare = path.slice(0, -1);
  const entrance =
    bare === ''
      ? ''
      : `location = ${bare} {
    absolute_redirect off;
    return 308 ${path}$is_args$args;
}

`;
  return `# OSCE Atlas on nginx: include this file in a "server". Written by "npm run headers"; docs/deploying.md says how to use it.
${entrance}location ^~ ${path} {
    alias ${folder}/;
    index index.html;
    absolute_redirect off;

    # The pages' own addresses are relative: a doubled or a missing slash would lead them astray. A backslash (x5c) is meant too:
    # browsers read it as a slash, and two of them begin the name of another host.
    if ($request_uri ~ "^([^?]*?)[/\\x5c][/\\x5c]+([^?]*)(\\?.*)?$") {
        return 308 $1/$2$3;
    }
    if ($request_uri ~* "^[^?]*%(2f|5c)") {
        return 404;
    }
    set $atlas_is "file";
    if (-d $request_filename) {
        set $atlas_is "folder";
    }
    set $atlas_asked "$atlas_is $request_uri";
    if ($atlas_asked ~ "^folder ([^?]*[^/?])(\\?.*)?$") {
        return 308 $1/$2;
    }

    # The build wrote a .gz file beside each file that can be compressed, and a .br file for those who have nginx's Brotli module:
    # brotli_static on;
    gzip_static on;
    gzip_vary on;

    types {
${indented(types, '        ')}    }
${nginxHeaders(caching.other, '    ')}
    # Named by their content.
    location ^~ ${path}${HASHED_FOLDER}/ {
        alias ${folder}/${HASHED_FOLDER}/;
${nginxHeaders(caching.hashed, '        ')}    }
}
`;
}

/** The same for Caddy: the part of a site block that answers the site. */
export function caddyConfig({ path, folder }: Site): string {
  checkSite(path, folder);
  const bare = path.slice(0, -1);
  const extensions = Object.entries(fileTypes);
  return `# OSCE Atlas on Caddy: import this file in a site block. Written by "npm run headers"; docs/deploying.md says how to use it.
${bare === '' ? '' : `redir ${bare} ${path} 308\n`}handle_path ${path}* {
	route {
		root * ${folder}
${indented(
  Object.entries(securityHeaders).map(([name, value]) => `header ${name} "${value}"`),
  '\t\t',
)}
		# The pages' own addresses are relative: a doubled or a missing slash would lead them astray. A backslash (x5c) is meant
		# too: browsers read it as a slash, and two of them begin the name of another host.
		@encoded vars_regexp {http.request.orig_uri} (?i)^[^?]*%(2f|5c)
		error @encoded 404
		@doubled vars_regexp doubled {http.request.orig_uri} ^([^?]*?)[/\\x5c][/\\x5c]+([^?]*)([?].*)?$
		redir @doubled {re.doubled.1}/{re.doubled.2}{re.doubled.3} 308
		@folder file {path}/index.html
		route @folder {
			@bare vars_regexp bare {http.request.orig_uri} ^(/[^?]*[^/?])([?].*)?$
			redir @bare {re.bare.1}/{re.bare.2} 308
		}

		header Cache-Control "${caching.other}"
		@hashed {
			path /${HASHED_FOLDER}/*
			file
		}
		header @hashed Cache-Control "${caching.hashed}"
${indented(
  extensions.flatMap(([extension, { type }]) => [
    `@${extension} path *.${extension}`,
    `header @${extension} Content-Type "${type}"`,
  ]),
  '\t\t',
)}
		# The build wrote them beside each file that can be compressed.
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

/** The committed files, by name. */
export function deployFiles(): ReadonlyMap<string, string> {
  const root: Site = { path: '/', folder: '/var/www/osce-atlas' };
  const below: Site = { path: '/atlas/', folder: '/var/www/osce-atlas' };
  return new Map([
    ['nginx.conf', nginxConfig(root)],
    ['nginx-folder.conf', nginxConfig(below)],
    ['caddy.conf', caddyConfig(root)],
    ['caddy-folder.conf', caddyConfig(below)],
  ]);
}

/** The document with its list of headers brought up to date. */
export function withHeaders(document: string): string {
  const list = Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`);
  return document.replace(/```http\n[\s\S]*?```/, () => `\`\`\`http\n${list.join('\n')}\n\`\`\``);
}
