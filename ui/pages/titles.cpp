#include "pages/titles.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {
namespace {

// The context of what this file says.
struct TitleTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::Titles)
};

} // namespace

QString tableOf(const QString &host)
{
    return TitleTexts::tr("%1's table").arg(host);
}

QString hostOf(const core::RoomState &room)
{
    const auto host = std::ranges::find(room.people, room.host, &core::Person::person);
    return host == room.people.end() ? QString() : host->name;
}

QString titleOf(const core::RoomState &room)
{
    const QString host = hostOf(room);
    return room.named || host.isEmpty() ? room.name : tableOf(host);
}

QString titleOf(const core::RoomSummary &room)
{
    return room.named || room.host.isEmpty() ? room.name : tableOf(room.host);
}

QString titleOf(const core::ServerIdentity &server)
{
    return server.named || server.owner.isEmpty() ? server.name
                                                  : TitleTexts::tr("%1's parlor").arg(server.owner);
}

} // namespace ui
