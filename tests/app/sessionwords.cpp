#include "sessionwords.h"

using namespace Qt::Literals::StringLiterals;
using namespace app;
using namespace app::session;

namespace {

QString joined(const std::vector<Address> &addresses)
{
    QStringList texts;
    for (const Address &address : addresses)
        texts.append(address.textWithPort());
    return texts.join(u", "_s);
}

QString wordOf(const Connect &effect)
{
    QString text = u"connect "_s + joined(effect.addresses);
    if (!effect.tokens)
        return text;
    QStringList shown;
    for (const auto &[address, token] : effect.tokens->asKeyValueRange())
        shown.append(u"%1 to %2"_s.arg(token.isEmpty() ? u"nothing"_s : token, address));
    shown.sort();
    return text + u", showing "_s + (shown.isEmpty() ? u"nothing"_s : shown.join(u", "_s));
}

QString wordOf(const Leave &)
{
    return u"leave"_s;
}

QString wordOf(const GoOffline &)
{
    return u"go offline"_s;
}

QString wordOf(const Send &effect)
{
    if (const auto *join = std::get_if<core::JoinRoom>(&effect.message))
        return u"send join "_s + join->room + (join->password.isEmpty() ? QString() : u" with a password"_s);
    if (const auto *create = std::get_if<core::CreateRoom>(&effect.message))
        return u"send create "_s + create->settings.game.value_or(QString());
    return std::holds_alternative<core::LeaveRoom>(effect.message) ? u"send leave"_s : u"send"_s;
}

QString wordOf(const AlsoAt &effect)
{
    return u"also at "_s + joined(effect.addresses);
}

QString wordOf(const OpenTable &effect)
{
    return effect.table.isEmpty() ? u"open a table"_s : u"open table "_s + effect.table;
}

QString wordOf(const CloseTable &effect)
{
    switch (effect.farewell) {
    case Farewell::PutAway:
        return u"put the table away"_s;
    case Farewell::Closed:
        return u"close the table"_s;
    case Farewell::Lost:
        return u"put the lost table away"_s;
    }
    return {};
}

QString wordOf(const KeepHostToken &effect)
{
    return u"keep host token "_s + effect.token;
}

QString wordOf(const NoteTable &effect)
{
    return u"note table of "_s + effect.room.room + (effect.room.match ? u", playing"_s : QString());
}

QString wordOf(const RememberGame &effect)
{
    return u"remember game %1 at %2"_s.arg(effect.game.token, effect.game.address);
}

QString wordOf(const ForgetGame &effect)
{
    return u"forget game "_s + effect.token;
}

QString wordOf(const NoteKeptSeat &effect)
{
    return u"note kept seat "_s + effect.token;
}

QString wordOf(const RememberServer &effect)
{
    return u"remember %1 at %2"_s.arg(effect.token, effect.address.textWithPort());
}

QString wordOf(const ShowIdle &)
{
    return u"idle"_s;
}

QString wordOf(const Busy &effect)
{
    switch (effect.what) {
    case Busy::What::OpeningTable:
        return u"busy opening"_s;
    case Busy::What::ContinuingTable:
        return u"busy continuing"_s;
    case Busy::What::Knocking:
        return u"busy knocking at "_s + effect.where;
    }
    return {};
}

QString wordOf(const ShowNotAnAddress &effect)
{
    return u"no address: "_s + effect.typed;
}

QString wordOf(const ShowJoinFailure &effect)
{
    return u"failed to join %1"_s.arg(effect.failure.address.textWithPort())
           + (effect.announced ? u", announced at port %1"_s.arg(effect.announced->port) : QString());
}

QString wordOf(const ShowHostFailure &)
{
    return u"failed to reach the own table"_s;
}

QString wordOf(const ShowTableFailure &effect)
{
    return u"table failed: "_s + effect.reason;
}

QString wordOf(const ShowUnreadableTable &)
{
    return u"table unreadable"_s;
}

QString wordOf(const Countdown &effect)
{
    switch (effect.what) {
    case Countdown::What::None:
        return u"no countdown"_s;
    case Countdown::What::Waiting:
        return u"again in %1 s"_s.arg(effect.seconds);
    case Countdown::What::Trying:
        return u"trying again"_s;
    case Countdown::What::Over:
        return u"no longer tried"_s;
    }
    return {};
}

QString wordOf(const ShowRooms &)
{
    return u"rooms"_s;
}

QString wordOf(const ShowLobby &)
{
    return u"show lobby"_s;
}

QString wordOf(const AskForPassword &effect)
{
    return u"ask for the password of "_s + effect.room;
}

QString wordOf(const ShowWrongPassword &effect)
{
    return u"wrong password of "_s + effect.room;
}

QString wordOf(const ShowRoomRefusal &effect)
{
    return u"no way in: "_s + effect.error.code;
}

QString wordOf(const ShowKick &effect)
{
    return u"kicked from "_s + effect.room.room;
}

QString wordOf(const ShowSeatLoss &effect)
{
    return effect.loss == SeatLoss::Gone ? u"the seat is gone"_s : u"the seat may be elsewhere"_s;
}

QString wordOf(const ShowDamagedLink &)
{
    return u"the link is damaged"_s;
}

QString wordOf(const ShowInvitedWhileHosting &)
{
    return u"invited while hosting"_s;
}

QString wordOf(const ClearLobbyError &)
{
    return u"clear the lobby's error"_s;
}

QString wordOf(const ShowHome &)
{
    return u"show home"_s;
}

QString wordOf(const RefreshHome &)
{
    return u"refresh home"_s;
}

QString wordOf(const ShowRoom &effect)
{
    return u"show room "_s + effect.room.room;
}

QString wordOf(const ClearRoom &)
{
    return u"clear room"_s;
}

QString wordOf(const NoteBack &)
{
    return u"note: back"_s;
}

QString wordOf(const NoteNotices &)
{
    return u"note: notices"_s;
}

QString wordOf(const NoteLink &effect)
{
    return u"note in %1: %2"_s.arg(effect.room, effect.link);
}

QString wordOf(const AskToLeave &effect)
{
    switch (effect.who) {
    case AskToLeave::Who::HostInLobby:
        return u"ask the host in the lobby"_s;
    case AskToLeave::Who::HostInRoom:
        return u"ask the host"_s;
    case AskToLeave::Who::Player:
        return u"ask the player"_s;
    }
    return {};
}

QString wordOf(const ShowWelcome &effect)
{
    return u"welcome "_s + effect.welcome.person;
}

QString wordOf(const LeaveSettings &)
{
    return u"leave settings"_s;
}

QString wordOf(const CloseWindow &)
{
    return u"close the window"_s;
}

QString wordOf(const LookAround &)
{
    return u"look around"_s;
}

QString wordOf(const StopLooking &)
{
    return u"stop looking"_s;
}

} // namespace

QStringList wordsOf(const std::vector<Effect> &effects)
{
    QStringList words;
    for (const Effect &effect : effects)
        std::visit(
            [&words](const auto &group) {
                words.append(std::visit([](const auto &each) { return wordOf(each); }, group));
            },
            effect);
    return words;
}
