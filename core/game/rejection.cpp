#include "game/rejection.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array codeNames{
    std::pair{ErrorCode::BadJson, "bad_json"_L1},
    std::pair{ErrorCode::BadMessage, "bad_message"_L1},
    std::pair{ErrorCode::UnknownType, "unknown_type"_L1},
    std::pair{ErrorCode::HelloFirst, "hello_first"_L1},
    std::pair{ErrorCode::Version, "version"_L1},
    std::pair{ErrorCode::BadName, "bad_name"_L1},
    std::pair{ErrorCode::NoRoom, "no_room"_L1},
    std::pair{ErrorCode::WrongPassword, "wrong_password"_L1},
    std::pair{ErrorCode::Banned, "banned"_L1},
    std::pair{ErrorCode::NotInRoom, "not_in_room"_L1},
    std::pair{ErrorCode::AlreadyInRoom, "already_in_room"_L1},
    std::pair{ErrorCode::NotHost, "not_host"_L1},
    std::pair{ErrorCode::NoPerson, "no_person"_L1},
    std::pair{ErrorCode::NoSeat, "no_seat"_L1},
    std::pair{ErrorCode::NotSeated, "not_seated"_L1},
    std::pair{ErrorCode::BadOptions, "bad_options"_L1},
    std::pair{ErrorCode::NoGame, "no_game"_L1},
    std::pair{ErrorCode::MatchRunning, "match_running"_L1},
    std::pair{ErrorCode::NoMatch, "no_match"_L1},
    std::pair{ErrorCode::MatchOver, "match_over"_L1},
    std::pair{ErrorCode::NotEnoughPlayers, "not_enough_players"_L1},
    std::pair{ErrorCode::NotYourTurn, "not_your_turn"_L1},
    std::pair{ErrorCode::StaleStep, "stale_step"_L1},
    std::pair{ErrorCode::IllegalMove, "illegal_move"_L1},
    std::pair{ErrorCode::Muted, "muted"_L1},
    std::pair{ErrorCode::RateLimited, "rate_limited"_L1},
    std::pair{ErrorCode::ServerFull, "server_full"_L1},
    std::pair{ErrorCode::DiskFull, "disk_full"_L1},
};

// The table is in the order of the enum, so a code is its own place in it.
constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < codeNames.size(); ++i) {
        if (static_cast<std::size_t>(codeNames[i].first) != i)
            return false;
    }
    return codeNames.size() == static_cast<std::size_t>(ErrorCode::DiskFull) + 1;
}
static_assert(isInOrder());

// `%1` and so on stand for the values of these keys.
struct Sentence
{
    ErrorCode code;
    QLatin1StringView reason;
    QLatin1StringView text;
    std::array<QLatin1StringView, 3> keys = {};
};

// The contract's table of reasons (section 2). Each code without a reason is there, too.
constexpr std::array sentences{
    Sentence{ErrorCode::BadJson, {}, "The message is not JSON."_L1},
    Sentence{ErrorCode::BadJson, "too_deep"_L1, "The message is nested deeper than %1."_L1, {"most"_L1}},
    Sentence{ErrorCode::BadMessage, {}, "The message is not as the protocol has it."_L1},
    Sentence{ErrorCode::BadMessage, "binary"_L1, "Messages are text, not binary."_L1},
    Sentence{ErrorCode::BadMessage,
             "field"_L1,
             "The field \"%1\" is missing, or of the wrong kind."_L1,
             {"field"_L1}},
    Sentence{ErrorCode::BadMessage, "old_id"_L1, "This id is too old."_L1},
    Sentence{ErrorCode::BadMessage, "second_hello"_L1, "You have said hello already."_L1},
    Sentence{ErrorCode::BadMessage,
             "text_length"_L1,
             "That text has to have %1 to %2 characters."_L1,
             {"least"_L1, "most"_L1}},
    Sentence{ErrorCode::UnknownType, {}, "There is no message of this type."_L1},
    Sentence{ErrorCode::HelloFirst, {}, "Say hello first."_L1},
    Sentence{ErrorCode::Version, {}, "This server speaks another version of the protocol."_L1},
    Sentence{ErrorCode::BadName, {}, "That name cannot be used."_L1},
    Sentence{ErrorCode::BadName, "name_empty"_L1, "A name needs a character that can be seen."_L1},
    Sentence{ErrorCode::BadName, "name_too_long"_L1, "A name has at most %1 characters."_L1, {"most"_L1}},
    Sentence{ErrorCode::NoRoom, {}, "This room does not exist any more."_L1},
    Sentence{ErrorCode::WrongPassword, {}, "That is not the password of this room."_L1},
    Sentence{ErrorCode::Banned, {}, "The host does not want you in this room."_L1},
    Sentence{ErrorCode::NotInRoom, {}, "You are in no room."_L1},
    Sentence{ErrorCode::AlreadyInRoom, {}, "Leave the room you are in first."_L1},
    Sentence{ErrorCode::NotHost, {}, "Only the host of the room can do that."_L1},
    Sentence{ErrorCode::NotHost, "wait_for_host"_L1, "The host starts the game. Wait until they do."_L1},
    Sentence{ErrorCode::NoPerson, {}, "There is no such person to do that to."_L1},
    Sentence{ErrorCode::NoSeat, {}, "That seat is not free."_L1},
    Sentence{ErrorCode::NotSeated, {}, "You are watching; only players can do that."_L1},
    Sentence{ErrorCode::BadOptions, {}, "These settings do not go together."_L1},
    Sentence{ErrorCode::BadOptions,
             "out_of_range"_L1,
             "The option \"%1\" goes from %2 to %3."_L1,
             {"option"_L1, "least"_L1, "most"_L1}},
    Sentence{ErrorCode::BadOptions,
             "not_even"_L1,
             "The option \"%1\" has to be an even number."_L1,
             {"option"_L1}},
    Sentence{
        ErrorCode::BadOptions, "not_odd"_L1, "The option \"%1\" has to be an odd number."_L1, {"option"_L1}},
    Sentence{ErrorCode::BadOptions,
             "not_one_of"_L1,
             "The option \"%1\" is one of: %2."_L1,
             {"option"_L1, "choices"_L1}},
    Sentence{ErrorCode::BadOptions,
             "line_too_long"_L1,
             "That many in a row do not fit on the board: at most %1."_L1,
             {"most"_L1}},
    Sentence{ErrorCode::BadOptions,
             "too_few_symbols"_L1,
             "Without repeats there have to be at least %1 symbols."_L1,
             {"least"_L1}},
    Sentence{ErrorCode::BadOptions,
             "more_players_than_seats"_L1,
             "This game has %1 seats, and %2 people play here."_L1,
             {"seats"_L1, "players"_L1}},
    Sentence{ErrorCode::NoGame, {}, "There is no such game here."_L1},
    Sentence{ErrorCode::MatchRunning, {}, "Not while a match is running."_L1},
    Sentence{ErrorCode::NoMatch, {}, "There is no such match in this room."_L1},
    Sentence{ErrorCode::MatchOver, {}, "This match is over."_L1},
    Sentence{ErrorCode::NotEnoughPlayers,
             {},
             "This game needs %1 players (now: %2)."_L1,
             {"least"_L1, "present"_L1}},
    Sentence{ErrorCode::NotYourTurn, {}, "It is not your turn."_L1},
    Sentence{ErrorCode::NotYourTurn, "wait_for_others"_L1, "You have chosen. Wait for the others."_L1},
    Sentence{ErrorCode::NotYourTurn, "out_of_match"_L1, "You are out of this match already."_L1},
    Sentence{ErrorCode::StaleStep, {}, "The board has changed since. Look again, then move."_L1},
    Sentence{ErrorCode::IllegalMove, {}, "That move is not possible."_L1},
    Sentence{ErrorCode::IllegalMove, "malformed"_L1, "That is not a move of this game."_L1},
    Sentence{ErrorCode::IllegalMove, "outside"_L1, "That is outside the board."_L1},
    Sentence{ErrorCode::IllegalMove, "cell_taken"_L1, "That cell is taken."_L1},
    Sentence{ErrorCode::IllegalMove, "column_full"_L1, "That column is full."_L1},
    Sentence{ErrorCode::IllegalMove,
             "wrong_phase"_L1,
             "That cannot be done now: the match is in the phase \"%1\"."_L1,
             {"phase"_L1}},
    Sentence{ErrorCode::IllegalMove, "commitment_taken"_L1,
             "Somebody else has sealed exactly this. Seal a choice of your own."_L1},
    Sentence{ErrorCode::IllegalMove, "no_such_gesture"_L1, "There is no such gesture."_L1},
    Sentence{ErrorCode::IllegalMove, "not_what_was_committed"_L1, "That is not what was sealed."_L1},
    Sentence{ErrorCode::IllegalMove, "code_length"_L1, "It has to have %1 symbols."_L1, {"length"_L1}},
    Sentence{
        ErrorCode::IllegalMove, "code_symbols"_L1, "Only the symbols 0 to %1 are in play."_L1, {"last"_L1}},
    Sentence{ErrorCode::IllegalMove, "code_has_repeats"_L1, "No symbol may stand in it twice."_L1},
    Sentence{ErrorCode::IllegalMove, "impossible_answer"_L1, "No code gives that answer."_L1},
    Sentence{ErrorCode::Muted, {}, "The host has muted you in this room."_L1},
    Sentence{ErrorCode::RateLimited, {}, "That was too fast. Wait a moment."_L1},
    Sentence{ErrorCode::RateLimited,
             "messages"_L1,
             "That was too fast. The next message is taken in %1 s."_L1,
             {"seconds"_L1}},
    Sentence{ErrorCode::RateLimited,
             "chat"_L1,
             "That was a little fast. The next line is taken in %1 s."_L1,
             {"seconds"_L1}},
    Sentence{ErrorCode::ServerFull, {}, "This server takes nobody more."_L1},
    Sentence{ErrorCode::ServerFull,
             "too_many_rooms"_L1,
             "There are %1 rooms already, and no more may be opened. Join one of them."_L1,
             {"most"_L1}},
    Sentence{ErrorCode::ServerFull,
             "newcomers"_L1,
             "Many new people come from this address. Try again in %1 s."_L1,
             {"seconds"_L1}},
    Sentence{ErrorCode::DiskFull,
             {},
             "The disk of the server is full. Nothing was done; try again later."_L1},
};

const Sentence *find(ErrorCode code, QLatin1StringView reason)
{
    const auto *const found = std::ranges::find_if(sentences, [&](const Sentence &sentence) {
        return sentence.code == code && sentence.reason == reason;
    });
    return found == sentences.end() ? nullptr : found;
}

static_assert(std::ranges::all_of(codeNames,
                                  [](const auto &named) {
                                      return std::ranges::any_of(sentences, [&](const Sentence &sentence) {
                                          return sentence.code == named.first && sentence.reason.isEmpty();
                                      });
                                  }),
              "each code has a sentence without a reason");

QString wordOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList words;
        const QJsonArray choices = value.toArray();
        for (const QJsonValue &choice : choices)
            words.append(wordOf(choice));
        return words.join(", "_L1);
    }
    return value.toVariant().toString();
}

} // namespace

QLatin1StringView codeName(ErrorCode code)
{
    return codeNames[static_cast<std::size_t>(code)].second;
}

std::optional<ErrorCode> codeFromName(QStringView name)
{
    const auto found = std::ranges::find_if(codeNames,
                                            [name](const auto &entry) { return entry.second == name; });
    if (found == codeNames.end())
        return std::nullopt;
    return found->first;
}

QString englishText(const Rejection &rejection)
{
    if (!rejection.detail.isEmpty())
        return rejection.detail;
    const Sentence *said = find(rejection.code, rejection.why.reason);
    const Sentence &sentence = said ? *said : *find(rejection.code, {});
    QString text = sentence.text;
    for (const QLatin1StringView key : sentence.keys) {
        if (!key.isEmpty())
            text = text.arg(wordOf(rejection.why.values[key]));
    }
    return text;
}

std::vector<RejectionKind> rejectionKinds()
{
    std::vector<RejectionKind> kinds;
    for (const Sentence &sentence : sentences)
        kinds.push_back({sentence.code, sentence.reason});
    return kinds;
}

} // namespace core
