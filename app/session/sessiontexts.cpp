#include "session/sessiontexts.h"

namespace app {

QString SessionTexts::of(const session::Busy &busy)
{
    using What = session::Busy::What;
    switch (busy.what) {
    case What::OpeningTable:
        return tr("Setting the table…");
    case What::ContinuingTable:
        return tr("Setting the table as it was…");
    case What::Knocking:
        return tr("Knocking at %1…").arg(busy.where);
    }
    Q_UNREACHABLE();
}

QString SessionTexts::of(const session::Countdown &countdown)
{
    using What = session::Countdown::What;
    switch (countdown.what) {
    case What::None:
        return {};
    case What::Waiting:
        return tr("again by itself in %1 s").arg(countdown.seconds);
    case What::Trying:
        return tr("trying again…");
    case What::Over:
        return tr("no longer tried by itself");
    }
    Q_UNREACHABLE();
}

QString SessionTexts::of(Client::State state)
{
    switch (state) {
    case Client::State::Online:
        return tr("connected");
    case Client::State::Reconnecting:
        return tr("reconnecting");
    case Client::State::Idle:
    case Client::State::Connecting:
        return {};
    }
    Q_UNREACHABLE();
}

QString SessionTexts::weAreBack()
{
    return tr("We are back.");
}

} // namespace app
