// socket.io over WebSocket from the start.
import { createServer } from "node:http";
import { Server } from "socket.io";
import { Rooms } from "./rooms.mjs";

const rooms = new Rooms((message) => message, (person, message) => person.emit("m", message));
const http = createServer();
const server = new Server(http, { transports: ["websocket"], serveClient: false });
server.on("connection", (socket) => {
  socket.on("m", (message) => rooms.hear(socket, message));
  socket.on("disconnect", () => rooms.leave(socket));
});
http.listen({ port: 0, host: "127.0.0.1", backlog: 1024 }, () =>
  console.log(`listening on ws://127.0.0.1:${http.address().port}`));
