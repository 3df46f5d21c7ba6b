// node's `ws` and JSON, as its documentation has it.
import { WebSocketServer } from "ws";
import { Rooms } from "./rooms.mjs";

const rooms = new Rooms(JSON.stringify, (person, text) => person.send(text));
const server = new WebSocketServer({ host: "127.0.0.1", port: 0, perMessageDeflate: false, backlog: 1024 });
server.on("connection", (socket) => {
  socket.on("message", (data) => rooms.hear(socket, JSON.parse(data)));
  socket.on("close", () => rooms.leave(socket));
});
server.on("listening", () => console.log(`listening on ws://127.0.0.1:${server.address().port}`));
