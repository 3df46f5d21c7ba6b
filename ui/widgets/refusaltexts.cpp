#include "widgets/refusaltexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

namespace {

constexpr const char *context = "ui::RefusalTexts";

// `%1` and so on stand for the values of these keys, `%n` for the first of them. Of two sentences for one
// reason the first counts whose keys are all there.
struct Sentence
{
    ErrorCode code;
    QLatin1StringView reason;
    const char *text;
    std::array<QLatin1StringView, 2> keys = {};
};

constexpr const char *notUnderstood = QT_TRANSLATE_NOOP(
    "ui::RefusalTexts", "The server did not understand this program. Use the same Parlor on both computers.");

constexpr std::array sentences{
    Sentence{ErrorCode::BadJson, {}, notUnderstood},
    Sentence{ErrorCode::BadJson, "too_deep"_L1, notUnderstood},
    Sentence{ErrorCode::BadMessage, {}, notUnderstood},
    Sentence{ErrorCode::BadMessage, "binary"_L1, notUnderstood},
    Sentence{ErrorCode::BadMessage, "field"_L1, notUnderstood},
    Sentence{ErrorCode::BadMessage, "old_id"_L1, notUnderstood},
    Sentence{ErrorCode::BadMessage, "second_hello"_L1, notUnderstood},
    Sentence{ErrorCode::BadMessage,
             "text_length"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "That text has to have %1 to %2 characters."),
             {"least"_L1, "most"_L1}},
    Sentence{ErrorCode::UnknownType, {}, notUnderstood},
    Sentence{ErrorCode::HelloFirst, {}, notUnderstood},
    Sentence{ErrorCode::Version, {}, notUnderstood},
    Sentence{ErrorCode::BadName, {}, QT_TRANSLATE_NOOP("ui::RefusalTexts", "That name cannot be used.")},
    Sentence{ErrorCode::BadName, "name_empty"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "A name needs a character that can be seen.")},
    Sentence{ErrorCode::BadName,
             "name_too_long"_L1,
             QT_TRANSLATE_N_NOOP("ui::RefusalTexts", "A name has at most %n characters."),
             {"most"_L1}},
    Sentence{ErrorCode::NoRoom,
             {},
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "This room does not exist any more.")},
    Sentence{ErrorCode::WrongPassword,
             {},
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "That is not the password of this room.")},
    Sentence{ErrorCode::Banned,
             {},
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "The host does not want you in this room.")},
    Sentence{ErrorCode::NotInRoom, {}, QT_TRANSLATE_NOOP("ui::RefusalTexts", "You are in no room.")},
    Sentence{ErrorCode::AlreadyInRoom,
             {},
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "Leave the room you are in first.")},
    Sentence{ErrorCode::NotHost,
             {},
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "Only the host of the room can do that.")},
    Sentence{ErrorCode::NotHost, "wait_for_host"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "The host starts the game. Wait until they do.")},
    Sentence{ErrorCode::NoPerson,
             {},
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "There is no such person to do that to.")},
    Sentence{ErrorCode::NoSeat, {}, QT_TRANSLATE_NOOP("ui::RefusalTexts", "That seat is not free.")},
    Sentence{ErrorCode::NotSeated,
             {},
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "You are watching; only players can do that.")},
    Sentence{ErrorCode::BadOptions,
             {},
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "These settings do not go together.")},
    Sentence{ErrorCode::BadOptions,
             "out_of_range"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "That option goes from %1 to %2."),
             {"least"_L1, "most"_L1}},
    // A clock for the match beside a limit for each move.
    Sentence{ErrorCode::BadOptions,
             "out_of_range"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "These settings do not go together."),
             {"option"_L1}},
    Sentence{ErrorCode::BadOptions, "not_even"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "That option has to be an even number.")},
    Sentence{ErrorCode::BadOptions, "not_odd"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "That option has to be an odd number.")},
    Sentence{ErrorCode::BadOptions, "not_one_of"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "There is no such choice for that option.")},
    Sentence{ErrorCode::BadOptions,
             "line_too_long"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts",
                               "A row that wins cannot be longer than the board: at most %1."),
             {"most"_L1}},
    Sentence{ErrorCode::BadOptions,
             "too_few_symbols"_L1,
             QT_TRANSLATE_N_NOOP("ui::RefusalTexts", "Without repeats there have to be at least %n symbols."),
             {"least"_L1}},
    Sentence{ErrorCode::BadOptions,
             "more_players_than_seats"_L1,
             QT_TRANSLATE_N_NOOP("ui::RefusalTexts",
                                 "This game has %n seats, and %2 people play here. Let some watch first."),
             {"seats"_L1, "players"_L1}},
    Sentence{ErrorCode::NoGame, {}, QT_TRANSLATE_NOOP("ui::RefusalTexts", "There is no such game here.")},
    Sentence{ErrorCode::MatchRunning,
             {},
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "Not while a match is running.")},
    Sentence{ErrorCode::NoMatch,
             {},
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "There is no such match in this room.")},
    Sentence{ErrorCode::MatchOver, {}, QT_TRANSLATE_NOOP("ui::RefusalTexts", "This match is over.")},
    Sentence{ErrorCode::NotEnoughPlayers,
             {},
             QT_TRANSLATE_N_NOOP("ui::RefusalTexts", "This game needs %n players (now: %2)."),
             {"least"_L1, "present"_L1}},
    Sentence{ErrorCode::NotYourTurn, {}, QT_TRANSLATE_NOOP("ui::RefusalTexts", "It is not your turn.")},
    Sentence{ErrorCode::NotYourTurn, "wait_for_others"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "You have chosen. Wait for the others.")},
    Sentence{ErrorCode::NotYourTurn, "out_of_match"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "You are out of this match already.")},
    Sentence{ErrorCode::StaleStep,
             {},
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "The board has changed since. Look again, then move.")},
    Sentence{ErrorCode::IllegalMove, {}, QT_TRANSLATE_NOOP("ui::RefusalTexts", "That move is not possible.")},
    Sentence{ErrorCode::IllegalMove, "malformed"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "That is not a move of this game.")},
    Sentence{ErrorCode::IllegalMove, "outside"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "That is outside the board.")},
    Sentence{ErrorCode::IllegalMove, "cell_taken"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "That cell is taken.")},
    Sentence{ErrorCode::IllegalMove, "column_full"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "That column is full.")},
    Sentence{ErrorCode::IllegalMove, "commitment_taken"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts",
                               "Somebody else has sealed exactly this. Seal a choice of your own.")},
    Sentence{ErrorCode::IllegalMove, "no_such_gesture"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "There is no such gesture.")},
    Sentence{ErrorCode::IllegalMove, "not_what_was_committed"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "That is not what was sealed.")},
    Sentence{ErrorCode::IllegalMove,
             "code_length"_L1,
             QT_TRANSLATE_N_NOOP("ui::RefusalTexts", "It has to have %n symbols."),
             {"length"_L1}},
    Sentence{ErrorCode::IllegalMove,
             "code_symbols"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "Only the symbols 0 to %1 are in play."),
             {"last"_L1}},
    Sentence{ErrorCode::IllegalMove, "code_has_repeats"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "No symbol may stand in it twice.")},
    Sentence{ErrorCode::IllegalMove, "impossible_answer"_L1,
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "No code gives that answer.")},
    Sentence{ErrorCode::Muted,
             {},
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "The host has muted you in this room.")},
    Sentence{ErrorCode::RateLimited,
             {},
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "That was too fast. Wait a moment.")},
    Sentence{ErrorCode::RateLimited,
             "messages"_L1,
             QT_TRANSLATE_N_NOOP("ui::RefusalTexts", "That was too fast. Try again in %n seconds."),
             {"seconds"_L1}},
    Sentence{ErrorCode::RateLimited,
             "chat"_L1,
             QT_TRANSLATE_N_NOOP("ui::RefusalTexts", "That was a little fast. Send it again in %n seconds."),
             {"seconds"_L1}},
    Sentence{ErrorCode::ServerFull,
             {},
             QT_TRANSLATE_NOOP("ui::RefusalTexts", "This server takes nobody more.")},
    Sentence{ErrorCode::ServerFull,
             "too_many_rooms"_L1,
             QT_TRANSLATE_N_NOOP("ui::RefusalTexts", "There are %n rooms already. Join one of them."),
             {"most"_L1}},
    Sentence{ErrorCode::ServerFull,
             "newcomers"_L1,
             QT_TRANSLATE_N_NOOP("ui::RefusalTexts",
                                 "Many new people come from this address. Try again in %n seconds."),
             {"seconds"_L1}},
    Sentence{ErrorCode::DiskFull,
             {},
             QT_TRANSLATE_NOOP("ui::RefusalTexts",
                               "The disk of the server is full. Nothing was done; try again later.")},
};

// Which phase it is says what may be done instead.
constexpr std::array phases{
    std::pair{"commit"_L1, QT_TRANSLATE_NOOP("ui::RefusalTexts", "Everybody has to seal a choice first.")},
    std::pair{"guess"_L1, QT_TRANSLATE_NOOP("ui::RefusalTexts", "It is time to guess.")},
    std::pair{"answer"_L1, QT_TRANSLATE_NOOP("ui::RefusalTexts", "A guess waits for its answer.")},
    std::pair{"reveal"_L1, QT_TRANSLATE_NOOP("ui::RefusalTexts", "It is time to show what was sealed.")},
};

QString otherPhase(const QString &phase)
{
    const auto *const known = std::ranges::find(phases, phase,
                                                &std::pair<QLatin1StringView, const char *>::first);
    return QCoreApplication::translate(context,
                                       known == phases.end()
                                           ? QT_TRANSLATE_NOOP("ui::RefusalTexts", "That cannot be done now.")
                                           : known->second);
}

// A number, or one symbol: more is no honest server's.
QString wordOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString().left(1);
}

bool hasKeys(const Sentence &sentence, const QJsonObject &values)
{
    return std::ranges::all_of(sentence.keys,
                               [&](QLatin1StringView key) { return key.isEmpty() || values.contains(key); });
}

std::optional<QString> filled(const Sentence &sentence, const QJsonObject &values)
{
    const bool isCounted = QByteArrayView(sentence.text).contains("%n");
    const int number = isCounted ? values[sentence.keys.front()].toInt(-1) : -1;
    if (isCounted && number < 0)
        return std::nullopt;
    QString text = QCoreApplication::translate(context, sentence.text, nullptr, number);
    for (std::size_t i = 0; i < sentence.keys.size(); ++i)
        text.replace(u'%' + QString::number(i + 1), wordOf(values[sentence.keys[i]]));
    return text;
}

} // namespace

std::optional<QString> RefusalTexts::find(ErrorCode code, QStringView reason, const QJsonObject &values)
{
    if (code == ErrorCode::IllegalMove && reason == "wrong_phase"_L1)
        return otherPhase(values["phase"_L1].toString());
    const auto *const sentence = std::ranges::find_if(sentences, [&](const Sentence &candidate) {
        return candidate.code == code && candidate.reason == reason && hasKeys(candidate, values);
    });
    return sentence == sentences.end() ? std::nullopt : filled(*sentence, values);
}

// Without a reason these codes say little, and a server before 0.2.0 had more to say.
static bool saysLittle(ErrorCode code, const core::Error &error)
{
    return (code == ErrorCode::BadOptions || code == ErrorCode::IllegalMove) && error.reason.isEmpty()
           && error.message != core::englishText(core::Rejection{code});
}

QString RefusalTexts::of(const core::Error &error)
{
    const auto code = core::codeFromName(error.code);
    if (!code || (saysLittle(*code, error) && !error.message.isEmpty()))
        return error.message;
    return find(*code, error.reason, error.values).value_or(error.message);
}

QString RefusalTexts::of(const core::Rejection &rejection)
{
    const auto text = find(rejection.code, QString(rejection.why.reason), rejection.why.values);
    return text.value_or(core::englishText(rejection));
}

QString RefusalTexts::ofMove(const core::Refusal &refusal)
{
    return of(core::Rejection{ErrorCode::IllegalMove, refusal});
}

} // namespace ui
