"""The same match of Parlor's, watched by polling, by long polling and by WebSocket: from the moment at which a player's
program sends a move until a follower's has the view that shows it."""
import asyncio
import random
import statistics
import time

from following.carriers import Http, WebSocket

GAME = "gomoku"
SIDE = 15
# A quick game: a move every 0.1 to 0.8 s, as in a race or a rapid duel.
SHORTEST, LONGEST = 0.1, 0.8
MOST_SECONDS = 60  # for all; a match of 225 moves takes longer than any that is asked for
WAYS = {"polling every second": lambda port: Http.open(port, 1.0),
        "polling every 250 ms": lambda port: Http.open(port, 0.25),
        "long polling": Http.open,
        "WebSocket": WebSocket.open}


def cells_of(seat):
    """Where that seat may go on and on without five in a row: pairs, each row a cell further."""
    return [(column, row) for row in range(SIDE) for column in range(SIDE) if (column // 2 + row) % 2 == seat]


class Guest:
    """Somebody in the room: a player, or one who follows."""

    def __init__(self, carrier, name):
        self.carrier, self.name = carrier, name
        self.step, self.delays, self.together, self.bytes_before = 0, [], 0, 0
        self.changed = asyncio.Event()
        self.said = {}  # the last message of each type

    async def enter(self, room):
        await self.carrier.say("hello", {"protocol": 1, "name": self.name, "app": "parlor bench"})
        await self.heard("welcome")
        await self.carrier.say(*room)
        await self.heard("room")

    async def heard(self, kind):
        while kind not in self.said:
            self.changed.clear()
            await self.changed.wait()
        return self.said[kind]

    async def seen(self, step):
        while self.step < step:
            self.changed.clear()
            await self.changed.wait()

    async def listen(self, sent):
        """`sent` has the moment at which each step was sent, in seconds."""
        while True:
            messages = await self.carrier.fetch()
            now = time.monotonic()
            views = [message["content"]["step"] for message in messages if message["type"] == "view"]
            self.delays += [(now - sent[step]) * 1000 for step in views]
            self.together += max(len(views) - 1, 0)
            self.step = max([self.step, *views])
            self.said.update({message["type"]: message["content"] for message in messages})
            self.changed.set()

    def figures(self):
        ordered = sorted(self.delays)
        return {"mean_ms": statistics.mean(ordered), "p99_ms": ordered[int(0.99 * (len(ordered) - 1))],
                "together": self.together / len(ordered),
                "bytes": (self.carrier.bytes - self.bytes_before) / len(ordered)}


async def play(players, sent, seconds):
    dice = random.Random(7341)
    match = (await players[0].heard("start_game"))["match"]
    seat_of = {each["person"]: each["seat"] for each in players[0].said["start_game"]["players"]}
    by_seat = {seat_of[player.said["welcome"]["person"]]: player for player in players}
    left = {seat: cells_of(seat) for seat in by_seat}
    step, seat = 0, players[0].said["start_game"]["turn"][0]
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        await asyncio.sleep(dice.uniform(SHORTEST, LONGEST))
        sent[step + 1] = time.monotonic()
        await by_seat[seat].carrier.say("play", {"match": match, "step": step, "move": {"cell": left[seat].pop()}})
        step, seat = step + 1, 1 - seat
        await asyncio.gather(*(player.seen(step) for player in players))
    return step


async def follow_all(port, seconds):
    sent, listening = {}, []

    async def guest(carrier, name, room):
        coming = Guest(await carrier(port), name)
        listening.append(asyncio.create_task(coming.listen(sent)))
        await coming.enter(room)
        return coming

    players = [await guest(WebSocket.open, "Ana", ("create_room", {"game": GAME}))]
    room = players[0].said["room"]["room"]
    players.append(await guest(WebSocket.open, "Bo", ("join_room", {"room": room})))
    followers = {way: await guest(carrier, f"Guest {number}", ("join_room", {"room": room, "as": "spectator"}))
                 for number, (way, carrier) in enumerate(WAYS.items(), 1)}
    for player in players:
        await player.carrier.say("ready", {"ready": True})
    for follower in followers.values():
        await follower.heard("start_game")
        follower.bytes_before = follower.carrier.bytes
    steps = await play(players, sent, seconds)
    await asyncio.gather(*(follower.seen(steps) for follower in followers.values()))
    for task in listening:
        task.cancel()
    await asyncio.gather(*listening, return_exceptions=True)
    return {way: follower.figures() for way, follower in followers.items()}


def followed(port, seconds):
    return asyncio.run(asyncio.wait_for(follow_all(port, seconds), MOST_SECONDS))
