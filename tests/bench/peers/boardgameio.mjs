// boardgame.io: its own server, rules in its own form, nothing kept but the state.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { Server } = require("boardgame.io/server");
const { INVALID_MOVE } = require("boardgame.io/core");

const game = {
  name: "t",
  setup: () => ({ cells: Array(9).fill(".") }),
  turn: { minMoves: 1, maxMoves: 1 },
  moves: {
    play: ({ G, playerID }, cell) => {
      if (G.cells[cell] !== ".") return INVALID_MOVE;
      const cells = Object.assign([...G.cells], { [cell]: playerID });
      return { cells: cells.includes(".") ? cells : Array(9).fill(".") };
    },
  },
};

const server = Server({ games: [game], origins: ["http://127.0.0.1"] });
const { appServer } = await server.run({ port: { port: 0, host: "127.0.0.1", backlog: 1024 } });
console.log(`listening on ws://127.0.0.1:${appServer.address().port}`);
