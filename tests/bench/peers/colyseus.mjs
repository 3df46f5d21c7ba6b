// Colyseus with a state that is sent as soon as a move has changed it, not twenty times a second.
import { LocalDriver, LocalPresence, Room, Server } from "@colyseus/core";
import { Schema, defineTypes } from "@colyseus/schema";
import { WebSocketTransport } from "@colyseus/ws-transport";

class Board extends Schema {}
// The load client reads `step` where it stands in a patch: first.
defineTypes(Board, { step: "uint8", cells: "string", last: "uint8" });

class Table extends Room {
  onCreate() {
    this.setPatchRate(null);
    this.players = [];
    this.cells = Array(9).fill(".");
    this.setState(Object.assign(new Board(), { step: 0, cells: this.cells.join(""), last: 0 }));
    this.onMessage("play", (client, cell) => this.play(client, cell));
  }

  onJoin(client, { plays }) {
    if (plays) this.players.push(client.sessionId);
  }

  play(client, cell) {
    const { step } = this.state;
    if (this.players.length < 2 || this.players[step % 2] !== client.sessionId || this.cells[cell] !== ".") return;
    this.cells[cell] = step % 2 === 0 ? "X" : "O";
    this.state.step = step + 1;
    this.state.cells = this.cells.join("");
    this.state.last = cell;
    this.broadcastPatch();
    if (step + 1 < 9) return;
    this.state.step = 0;
    this.cells.fill(".");
  }
}

// Whoever is idle is in a room, too: Colyseus knows no others.
class Hall extends Room {
  onCreate() {
    this.setPatchRate(null);
    this.setState(new Board());
  }
}

const transport = new WebSocketTransport({ pingInterval: 0 });
const server = new Server({
  transport, driver: new LocalDriver(), presence: new LocalPresence(), greet: false, gracefullyShutdown: false,
});
server.define("table", Table).filterBy(["table"]);
server.define("hall", Hall);
await server.listen(0, "127.0.0.1", 1024);
console.log(`listening on ws://127.0.0.1:${transport.server.address().port}`);
