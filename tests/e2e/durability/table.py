"""A table where match after match is played, with a ledger of what was acknowledged."""

from expect import expect, expect_equal, shortened

# In a race, the end may come while another's guess is under way.
OVERTAKEN = ("not_your_turn", "no_match", "match_over")


class Table:
    def __init__(self, name, kind, players, random, mover):
        self.name, self.players, self.random = name, players, random
        self.game, self.options, _ = kind
        self.mover = mover
        self.match = self.opening = None
        self.acknowledged, self.texts, self.entries = [], [], []
        self.compared = True
        self.moves = self.matches = self.said = 0

    @property
    def host(self):
        return self.players[0]

    def gather(self):
        """Everybody takes a seat."""
        request = self.host.carried_out("create_room", game=self.game, options=self.options)
        for guest in self.players[1:]:
            guest.carried_out("join_room", room=request.reply["content"]["room"])
        for player in self.players:
            player.table = self
        self.places = {p.id: place for place, p in enumerate(self.players)}

    # -- playing on

    def go_on(self):
        """Everybody who may do something, and waits for nothing, does it."""
        if not self.busy and (self.match is None or self.over):
            self._open_or_compare()
        for player in self.players:
            if not player.gone and player.state and not player.over:
                self._act(player)

    @property
    def over(self):
        """Everybody has been told so."""
        return all(p.over and p.state["match"] == self.match for p in self.players)

    @property
    def busy(self):
        return any(p.open for p in self.players)

    def _open_or_compare(self):
        if not self.compared:
            self._ask_for_moves(0)
        elif not self.opening:
            self.opening = self.host.ask("start_game")

    def _act(self, player):
        state = player.state
        if player.seat in state["turn"] and not player.waits_for("play"):
            self._notice(state["match"])
            player.ask("play", match=state["match"], step=state["step"],
                       move=self.mover.move(self.game, player.seat, state))
        if self.random.random() < 0.01 and not player.waits_for("chat_message"):
            self.said += 1
            player.ask("chat_message", text=f"{self.name} {self.said}")

    def _notice(self, match):
        if match != self.match:
            expect(self.compared, f"{self.name}: a new match ahead of its time")
            self.match, self.opening, self.compared = match, None, False
            self.acknowledged, self.entries = [], []

    def _ask_for_moves(self, from_):
        self.host.ask("get_transcript", match=self.match, **{"from": from_})

    # -- the ledger

    def answered(self, player, request, reply):
        if reply["type"] == "error":
            self._excuse(player, request, reply["content"]["code"])
        elif request.type == "play":
            self.acknowledged.append((player.seat, request.content["move"]))
            self.moves += 1
        elif request.type == "chat_message":
            self.texts.append(request.content["text"])
        elif request.type == "get_transcript":
            self._take_moves(reply["content"])

    def _excuse(self, player, request, code):
        race = self.options.get("mode") == "race"
        expect(race and request.type == "play" and code in OVERTAKEN,
               f"{self.name}: {request.type} {shortened(request.content)} of {player.name}: {code}")

    def acknowledged_of(self, seat):
        return [move for owner, move in self.acknowledged if owner == seat]

    @property
    def under_way(self):
        return sum(p.waits_for("play") for p in self.players)

    def _take_moves(self, part):
        self.entries += part["moves"]
        if part.get("next") is not None:
            self._ask_for_moves(part["next"])
        else:
            self._compare()

    def _compare(self):
        """The transcript of what is over against the ledger: the same moves, each once."""
        for seat in range(len(self.players)):
            expect_equal([e["move"] for e in self.entries if e["seat"] == seat and "move" in e],
                         self.acknowledged_of(seat),
                         f"{self.name}: what seat {seat} has played, lost or twice")
        self.compared = True
        self.matches += 1
