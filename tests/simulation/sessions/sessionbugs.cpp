#include "sessionbugs.h"

#include "effectof.h"

using namespace app::session;

namespace {

template<typename E>
void drop(Transition &step)
{
    std::erase_if(step.effects, [](const Effect &effect) { return effectOf<E>(effect); });
}

Visit *visitOf(Transition &step)
{
    auto *online = std::get_if<Online>(&step.state);
    return online ? &online->visit : nullptr;
}

void showEverywhere(Transition &step)
{
    for (Effect &effect : step.effects) {
        const Connect *connect = effectOf<Connect>(effect);
        if (!connect || !connect->tokens || connect->tokens->isEmpty())
            continue;
        Connect more = *connect;
        for (const app::Address &address : connect->addresses)
            more.tokens->insert(address.textWithPort(), connect->tokens->cbegin().value());
        effect = ClientEffect(more);
    }
}

bool holdsMatch(const State &state)
{
    const InRoom *in = roomOf(state);
    return in && in->room.match;
}

} // namespace

Transition reducedWith(SessionBug bug, const State &state, const Event &event, const Context &context)
{
    Transition step = reduce(state, event, context);
    const bool isInRoom = roomOf(state) && !roomOf(state)->room.room.isEmpty();
    switch (bug) {
    case SessionBug::None:
        break;
    case SessionBug::KnocksAfterCancelling:
        if (std::holds_alternative<Cancelled>(event))
            drop<Leave>(step);
        break;
    case SessionBug::StaysBusyAfterFailing:
        drop<ShowJoinFailure>(step);
        break;
    case SessionBug::TokenForEveryAddress:
        showEverywhere(step);
        break;
    case SessionBug::TokensOfAllTables:
        if (const auto *welcomed = std::get_if<Welcomed>(&event); welcomed && visitOf(step)) {
            if (const auto *join = std::get_if<JoinAttempt>(&visitOf(step)->attempt)) {
                for (const app::Address &address : join->invitation.addresses)
                    step.effects.emplace_back(
                        ProfileEffect(RememberServer{address, welcomed->welcome.token}));
            }
        }
        break;
    case SessionBug::SecondClickIsAFailure:
        if (std::holds_alternative<Refused>(event) && isInRoom)
            step.effects.emplace_back(LobbyEffect(ShowLobby{}));
        break;
    case SessionBug::LeavesUnasked:
        if (std::holds_alternative<BackChosen>(event) && hasWhatToResign(state) && !isHosting(state))
            step.effects = {ClientEffect(Send{core::LeaveRoom{}})};
        break;
    case SessionBug::QuitsThoughOneStays:
        if (const auto *answered = std::get_if<LeaveAnswered>(&event);
            answered && answered->answer == LeaveAnswer::Stay && visitOf(step)
            && app::session::visitOf(state))
            visitOf(step)->quits = app::session::visitOf(state)->quits;
        if (std::holds_alternative<BackChosen>(event) && visitOf(step) && app::session::visitOf(state))
            visitOf(step)->quits = app::session::visitOf(state)->quits;
        break;
    case SessionBug::TableStaysOpen:
        if (std::holds_alternative<LeaveAnswered>(event))
            drop<CloseTable>(step);
        break;
    case SessionBug::LostGameForgotten:
        if (std::holds_alternative<ConnectionFailed>(event) && app::session::visitOf(state))
            step.effects.emplace_back(ProfileEffect(ForgetGame{app::session::visitOf(state)->welcome.token}));
        break;
    case SessionBug::SeatNotRemembered:
        drop<RememberGame>(step);
        break;
    case SessionBug::LobbyNotShown:
        if (std::holds_alternative<core::Lobby>(event) && roomOf(state))
            drop<ShowLobby>(step);
        break;
    case SessionBug::HostComesNowhere:
        if (std::holds_alternative<TableOpened>(event))
            drop<Connect>(step);
        break;
    case SessionBug::GoodbyeCutOff:
        if (std::holds_alternative<Closing>(step.state) && !std::holds_alternative<Closing>(state))
            step.effects.emplace_back(WindowEffect(CloseWindow{}));
        break;
    case SessionBug::LinkTakesFromTheTable:
        if (const auto *link = std::get_if<LinkOpened>(&event);
            link && holdsMatch(state) && !isHosting(state))
            step = reduce(state, JoinChosen{link->link}, context);
        break;
    case SessionBug::LostConnectionOverlooked:
        if (std::holds_alternative<ConnectionLost>(event))
            step = {state, {}};
        break;
    case SessionBug::RetryNeverComes:
        if (std::holds_alternative<SecondPassed>(event) && std::holds_alternative<Connecting>(step.state))
            step = {state, {}};
        break;
    case SessionBug::CardForgetsTheAttempt:
        if (std::holds_alternative<CardAnswered>(event))
            step = {Home{}, {}};
        break;
    }
    return step;
}
