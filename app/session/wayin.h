#pragma once

#include "session/reduction.h"

// The way to a table, one's own or somebody else's, and what becomes of it where it fails.
namespace app::session {

void take(const Reduction &reduction, const Started &event);
void take(const Reduction &reduction, const OfferForgotten &event);
void take(const Reduction &reduction, const HostChosen &event);
void take(const Reduction &reduction, const TableContinued &event);
void take(const Reduction &reduction, const JoinChosen &event);
void take(const Reduction &reduction, const NearbyChosen &event);
void take(const Reduction &reduction, const ReturnChosen &event);
void take(const Reduction &reduction, const CardAnswered &event);
void take(const Reduction &reduction, const AddressEdited &event);
void take(const Reduction &reduction, const SecondPassed &event);
void take(const Reduction &reduction, const TableOpened &event);
void take(const Reduction &reduction, const TableFailed &event);
void take(const Reduction &reduction, const Welcomed &event);
void take(const Reduction &reduction, const ConnectionLost &event);
void take(const Reduction &reduction, const ConnectionFailed &event);
void take(const Reduction &reduction, const NearbyChanged &event);

} // namespace app::session
