#pragma once

#include "session/turn.h"

// The way to a table, one's own or somebody else's, and what becomes of it where it fails.
namespace app::session {

void take(const Turn &turn, const Started &event);
void take(const Turn &turn, const OfferForgotten &event);
void take(const Turn &turn, const HostChosen &event);
void take(const Turn &turn, const TableContinued &event);
void take(const Turn &turn, const JoinChosen &event);
void take(const Turn &turn, const NearbyChosen &event);
void take(const Turn &turn, const ReturnChosen &event);
void take(const Turn &turn, const CardAnswered &event);
void take(const Turn &turn, const AddressEdited &event);
void take(const Turn &turn, const SecondPassed &event);
void take(const Turn &turn, const TableOpened &event);
void take(const Turn &turn, const TableFailed &event);
void take(const Turn &turn, const Welcomed &event);
void take(const Turn &turn, const ConnectionLost &event);
void take(const Turn &turn, const ConnectionFailed &event);
void take(const Turn &turn, const NearbyChanged &event);

} // namespace app::session
