#include "games/bullsandcows/rules.h"

#include "fairness/commitment.h"
#include "games/options.h"

#include <QCoreApplication>

// Options, moves and their legality; how a match goes on stands in bullsandcows/match.cpp, what is seen of it
// in bullsandcows/view.cpp.
namespace core {

using namespace Qt::Literals::StringLiterals;

using Options = BullsAndCows::Options;
using State = BullsAndCows::State;
using Move = BullsAndCows::Move;
using Mode = BullsAndCows::Mode;
using Phase = BullsAndCows::Phase;

static constexpr auto gameId = "bulls_and_cows"_L1;
static constexpr qsizetype longestRevealedCode = 64;

namespace {

// The context of what this file says.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::BullsAndCows)
};

} // namespace

static Rejection badOptions(const QString &why)
{
    return {ErrorCode::BadOptions, why};
}

std::variant<Options, Rejection> BullsAndCows::parseOptions(const QString &, const QJsonObject &given)
{
    const auto mode = wordOption(given, "mode"_L1, {"race"_L1, "co_op"_L1, "duel"_L1});
    if (!mode)
        return badOptions(Texts::tr("The mode is \"race\", \"co_op\" or \"duel\"."));
    const auto length = numberOption(given, "length"_L1, 3, 8, 4);
    if (!length)
        return badOptions(Texts::tr("A code has 3 to 8 symbols."));
    const auto symbols = numberOption(given, "symbols"_L1, 2, 16, 10);
    if (!symbols)
        return badOptions(Texts::tr("There are 2 to 16 symbols to choose from."));
    const QJsonValue repeats = given.value("repeats"_L1);
    if (!repeats.isBool() && given.contains("repeats"_L1))
        return badOptions(Texts::tr("Repeats are allowed or not: true or false."));
    if (!repeats.toBool() && *symbols < *length)
        return badOptions(Texts::tr("Without repeats there have to be at least as many symbols as places."));
    const auto guesses = numberOption(given, "guesses"_L1, 0, mostGuesses, 0);
    if (!guesses)
        return badOptions(Texts::tr("The number of guesses is at most 100."));
    return Options{static_cast<Mode>(*mode), {*length, *symbols, repeats.toBool()}, *guesses};
}

static QLatin1StringView modeName(Mode mode)
{
    switch (mode) {
    case Mode::Race:
        return "race"_L1;
    case Mode::CoOp:
        return "co_op"_L1;
    case Mode::Duel:
        return "duel"_L1;
    }
    Q_UNREACHABLE();
}

void BullsAndCows::writeOptions(JsonWriter &w, const Options &options)
{
    w.field("mode"_L1, modeName(options.mode));
    w.field("length"_L1, options.form.length);
    w.field("symbols"_L1, options.form.symbols);
    w.field("repeats"_L1, options.form.repeats);
    w.field("guesses"_L1, options.guesses);
}

SeatRange BullsAndCows::seats(const QJsonObject &checkedOptions)
{
    if (checkedOptions["mode"_L1] == "duel"_L1)
        return {2, 2};
    return {1, mostPlayers};
}

std::optional<QString> BullsAndCows::validateSecrets(const Options &options, const QJsonObject &secrets)
{
    if (options.mode == Mode::Duel)
        return std::nullopt;
    const QJsonValue server = secrets["server"_L1];
    if (!bytesOfHex(server["nonce"_L1], nonceBytes) || !server["code"_L1].isString())
        return Texts::tr("The server's code is missing.");
    return codeError(options.form, server["code"_L1].toString());
}

static BullsAndCows::Secret serverSecret(const Options &options, const Setup &setup)
{
    const QJsonValue given = setup.secrets["server"_L1];
    if (given.isObject())
        return {given["code"_L1].toString(), QByteArray::fromHex(given["nonce"_L1].toString().toLatin1())};
    return {drawnCode(options.form, setup.random.last(setup.random.size() - nonceBytes)),
            setup.random.first(nonceBytes)};
}

static QString sealedCode(const QString &match, quint32 seat, const BullsAndCows::Secret &secret)
{
    return commitment({.match = match,
                       .round = 0,
                       .seat = seat,
                       .game = gameId,
                       .nonce = secret.nonce,
                       .payload = secret.code.toUtf8()});
}

State BullsAndCows::initial(const Options &options, const Setup &setup)
{
    State state;
    state.options = options;
    state.match = setup.match;
    state.players = setup.players;
    const auto players = static_cast<std::size_t>(setup.players);
    state.boards.resize(options.mode == Mode::CoOp ? 1 : players);
    state.isGone.resize(players);
    state.next = setup.first;
    if (options.mode == Mode::Duel) {
        state.phase = Phase::Commit;
    } else {
        state.server = serverSecret(options, setup);
        state.serverCommitment = sealedCode(setup.match, serverSeat, state.server);
    }
    return state;
}

static std::optional<Move> parseAnswer(const QJsonObject &answer)
{
    const auto bulls = integerOf(answer["bulls"_L1]);
    const auto cows = integerOf(answer["cows"_L1]);
    if (!bulls || !cows)
        return std::nullopt;
    return BullsAndCows::Answer{*bulls, *cows};
}

std::optional<Move> BullsAndCows::parseMove(const QJsonObject &json)
{
    if (json["guess"_L1].isString())
        return Guess{json["guess"_L1].toString()};
    if (json["answer"_L1].isObject())
        return parseAnswer(json["answer"_L1].toObject());
    if (bytesOfHex(json["commit"_L1], 32))
        return Commit{json["commit"_L1].toString()};
    const auto nonce = bytesOfHex(json["nonce"_L1], nonceBytes);
    if (json["code"_L1].isString() && nonce)
        return Reveal{json["code"_L1].toString(), *nonce};
    return std::nullopt;
}

void BullsAndCows::writeMove(JsonWriter &w, const State &, const Move &move)
{
    if (const auto *guess = std::get_if<Guess>(&move))
        return w.field("guess"_L1, guess->text);
    if (const auto *commit = std::get_if<Commit>(&move))
        return w.field("commit"_L1, commit->hash);
    if (const auto *answer = std::get_if<Answer>(&move)) {
        return w.object("answer"_L1, [&] {
            w.field("bulls"_L1, answer->bulls);
            w.field("cows"_L1, answer->cows);
        });
    }
    const auto &reveal = std::get<Reveal>(move);
    w.field("code"_L1, reveal.code);
    w.field("nonce"_L1, QLatin1StringView(reveal.nonce.toHex()));
}

static std::optional<QString> answerError(const Options &options, const BullsAndCows::Answer &answer)
{
    const int length = options.form.length;
    const bool isPossible = answer.bulls >= 0 && answer.cows >= 0 && answer.bulls <= length
                            && answer.cows <= length - answer.bulls
                            && !(answer.bulls == length - 1 && answer.cows == 1);
    return isPossible ? std::nullopt : std::optional(Texts::tr("No code gives that answer."));
}

static std::optional<QString> revealError(const State &state, Seat seat, const BullsAndCows::Reveal &reveal)
{
    const QString hash = sealedCode(state.match, static_cast<quint32>(seat), {reveal.code, reveal.nonce});
    if (reveal.code.size() > longestRevealedCode || hash != state.commitments[static_cast<std::size_t>(seat)])
        return Texts::tr("That is not the code that was sealed.");
    return std::nullopt;
}

std::optional<QString> BullsAndCows::legalityError(const State &state, Seat seat, const Move &move)
{
    switch (state.phase) {
    case Phase::Commit:
        if (!std::holds_alternative<Commit>(move))
            return Texts::tr("Both codes have to be sealed first.");
        return std::nullopt;
    case Phase::Guess:
        if (const auto *guess = std::get_if<Guess>(&move))
            return codeError(state.options.form, guess->text);
        return Texts::tr("It is time to guess.");
    case Phase::Answer:
        if (const auto *answer = std::get_if<Answer>(&move))
            return answerError(state.options, *answer);
        return Texts::tr("A guess waits for its answer.");
    case Phase::Reveal:
        if (const auto *reveal = std::get_if<Reveal>(&move))
            return revealError(state, seat, *reveal);
        return Texts::tr("It is time to show the codes.");
    case Phase::Over:
        break;
    }
    return Texts::tr("This match is over.");
}

} // namespace core
