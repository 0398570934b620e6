// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Invented guilds, and what discord.js says that their members may do in their channels: one guild a line,
// {"snapshot":{…},"raw":["<decimal>", …]}, the masks by member and then by channel.
//
//   npm ci && node make-cases.mjs GUILDS SEED [--small]      in a folder with package.json and package-lock.json
import { createRequire } from 'node:module';

// Where it was installed: the folder that one stands in.
const require = createRequire(`${process.cwd()}/`);
const { Collection, GuildChannel, PermissionsBitField } = require('discord.js');

const all = (1n << 64n) - 1n;
const administrator = 1n << 3n;
const [guilds, seed] = process.argv.slice(2, 4).map(Number);
const small = process.argv.includes('--small');

// splitmix64: the same guilds for the same seed.
let state = BigInt(seed);
function random64() {
  state = (state + 0x9e3779b97f4a7c15n) & all;
  let z = state;
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & all;
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & all;
  return z ^ (z >> 31n);
}
const below = (bound) => Number(random64() % BigInt(bound));
const chance = (percent) => below(100) < percent;
const pick = (list) => list[below(list.length)];

// Few bits, mostly those with a name, sometimes any of the 64; ADMINISTRATOR only as often as it is asked for.
function mask(administratorPercent) {
  let bits = random64() & random64() & random64();
  if (chance(70)) bits &= (1n << 38n) - 1n;
  if (chance(20)) bits = 0n;
  bits &= ~administrator;
  return chance(administratorPercent) ? bits | administrator : bits;
}

let next = 300000000000000000n + BigInt(seed % 1000) * 1000000000n;
const id = () => (next += 1n + BigInt(below(1000)));

// A number as JSON has it: as a number or in quotes, as it comes.
class Digits {
  constructor(value) {
    this.text = chance(50) ? `"${value}"` : String(value);
  }
}
function json(value) {
  if (value instanceof Digits) return value.text;
  if (Array.isArray(value)) return `[${value.map(json).join(',')}]`;
  if (typeof value === 'object')
    return `{${Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}:${json(inner)}`).join(',')}}`;
  return JSON.stringify(value);
}

function invent() {
  const guild = { id: id(), permissions: mask(1), owner: undefined };
  const roles = Array.from({ length: below(small ? 7 : 31) }, () => ({ id: id(), permissions: mask(4) }));
  // The role of everybody is there or not; what the guild itself grants counts either way.
  const everyone = chance(50) ? { id: guild.id, permissions: mask(1) } : undefined;
  const members = Array.from({ length: small ? 5 : 20 }, () => ({
    id: id(),
    roles: roles.filter(() => chance(30)).map((role) => role.id),
  }));
  guild.owner = pick(members).id;
  const places = [guild.id, ...roles.map((role) => role.id), ...members.map((member) => member.id)];
  const channels = Array.from({ length: small ? 4 : 10 }, () => {
    const overwrites = Array.from({ length: below(small ? 12 : 41) }, () => ({
      // Sometimes of somebody who is not there.
      id: chance(5) ? id() : pick(places),
      deny: mask(3),
      allows: mask(3),
    }));
    return { id: id(), type: pick([0, 0, 0, 1, 4, 5, 6, 8]), overwrites };
  });
  return { guild, roles, everyone, members, channels };
}

function snapshot({ guild, roles, everyone, members, channels }) {
  const isUser = new Set(members.map((member) => member.id));
  return {
    botdeck: 'snapshot',
    version: 1,
    guild: { guild_id: new Digits(guild.id), owner_id: String(guild.owner), permissions: new Digits(guild.permissions) },
    roles: [...roles, ...(everyone ? [everyone] : [])].map((role, position) => ({
      id: new Digits(role.id),
      name: `role ${position}`,
      position,
      permissions: new Digits(role.permissions),
    })),
    members: members.map((member) => ({
      user_id: new Digits(member.id),
      roles: member.roles.map((role) => new Digits(role)),
    })),
    channels: channels.map((channel) => ({
      channel_id: new Digits(channel.id),
      type: channel.type,
      permission_overwrites: channel.overwrites.map((overwrite) => ({
        id: String(overwrite.id),
        action_type: isUser.has(overwrite.id) ? 'user' : 'role',
        deny: new Digits(overwrite.deny),
        allows: new Digits(overwrite.allows),
      })),
    })),
  };
}

function answer({ guild, roles, everyone, members, channels }) {
  const known = new Map(roles.map((role) => [role.id, role]));
  const base = guild.permissions | (everyone ? everyone.permissions : 0n);
  const raw = [];
  for (const member of members) {
    const cache = new Collection([[guild.id, { id: guild.id, permissions: new PermissionsBitField(base) }]]);
    for (const role of member.roles)
      cache.set(role, { id: role, permissions: new PermissionsBitField(known.get(role).permissions) });
    for (const channel of channels) {
      const overwrites = new Collection(
        channel.overwrites.map((overwrite) => [
          overwrite.id,
          {
            id: overwrite.id,
            deny: new PermissionsBitField(overwrite.deny),
            allow: new PermissionsBitField(overwrite.allows),
          },
        ]),
      );
      const bare = {
        guild: { id: guild.id, ownerId: guild.owner },
        permissionOverwrites: { cache: overwrites },
        overwritesFor: GuildChannel.prototype.overwritesFor,
      };
      const { bitfield } = GuildChannel.prototype.memberPermissions.call(
        bare, { id: member.id, roles: { cache } }, true,
      );
      // Its own sum of all names stands for everything: an owner's or an administrator's answer.
      raw.push(String(bitfield === PermissionsBitField.All ? all : bitfield));
    }
  }
  return raw;
}

for (let count = 0; count < guilds; ++count) {
  const invented = invent();
  console.log(`{"snapshot":${json(snapshot(invented))},"raw":${json(answer(invented))}}`);
}
