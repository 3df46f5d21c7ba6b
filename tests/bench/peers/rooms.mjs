// Tic-tac-toe in rooms as the load client's dialect `room` speaks it, for whatever carries JSON. `sendTo` gets a
// person and a message ready to be sent, which `pack` has made once for all of a room.
export class Rooms {
  #rooms = new Map();
  #pack;
  #sendTo;

  constructor(pack, sendTo) {
    this.#pack = pack;
    this.#sendTo = sendTo;
  }

  hear(person, message) {
    if (message.type === "join") this.#join(person, message);
    else this.#play(person, message);
  }

  leave(person) {
    const room = this.#rooms.get(person.room);
    if (!room) return;
    room.people = room.people.filter((other) => other !== person);
    room.players = room.players.filter((other) => other !== person);
    if (room.people.length === 0) this.#rooms.delete(person.room);
  }

  #join(person, { room: name, plays }) {
    if (!this.#rooms.has(name)) this.#rooms.set(name, { cells: Array(9).fill("."), step: 0, people: [], players: [] });
    const room = this.#rooms.get(name);
    person.room = name;
    room.people.push(person);
    if (plays) room.players.push(person);
    this.#sendTo(person, this.#pack({ type: "joined", room: name }));
  }

  #play(person, { cell }) {
    const room = this.#rooms.get(person.room);
    if (!room || room.players.length < 2 || room.players[room.step % 2] !== person || room.cells[cell] !== ".") return;
    room.cells[cell] = room.step % 2 === 0 ? "X" : "O";
    room.step += 1;
    const view = this.#pack({ type: "view", step: room.step, cells: room.cells.join(""), last: cell });
    for (const other of room.people) this.#sendTo(other, view);
    if (room.step === 9) {
      room.step = 0;
      room.cells.fill(".");
    }
  }
}
