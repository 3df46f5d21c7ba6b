#include "widgets/fairnesstexts.h"

#include "widgets/refusaltexts.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using Kind = core::TranscriptFault::Kind;

QString FairnessTexts::of(const core::TranscriptFault &fault)
{
    if (!fault.seat)
        return ofMatch(fault);
    const QString name = fault.name.isEmpty() ? tr("player %1").arg(*fault.seat + 1) : fault.name;
    return tr("Move %1 by %2 does not hold: %3").arg(QString::number(fault.move), name, ofMove(fault));
}

QString FairnessTexts::of(core::Violation violation)
{
    switch (violation) {
    case core::Violation::OtherChoice:
        return tr("The host shows another choice than the one that you have sealed. Yours stays closed.");
    case core::Violation::AskedEarly:
        return tr("The host asks for your choice before it is time. It stays closed.");
    }
    return {};
}

QString FairnessTexts::ofMove(const core::TranscriptFault &fault)
{
    switch (fault.kind) {
    case Kind::EarlierTime:
        return tr("Its time lies before that of the move before.");
    case Kind::NeitherMoveNorEvent:
        return tr("It is neither a move nor an event.");
    case Kind::UnknownEvent:
        return tr("There is no such event.");
    case Kind::AfterTheEnd:
        return tr("The match was over.");
    case Kind::AlreadyOut:
        return tr("They were out already.");
    case Kind::NotLate:
        return tr("They had nothing to do that could have been late.");
    default: // what the rules refuse
        if (fault.rejection && fault.rejection->why.reason == "out_of_match"_L1)
            return tr("They were out already.");
        return fault.rejection && fault.rejection->code == core::ErrorCode::IllegalMove
                   ? RefusalTexts::of(*fault.rejection)
                   : tr("It was not their turn.");
    }
}

QString FairnessTexts::ofMatch(const core::TranscriptFault &fault)
{
    const QString why = fault.rejection ? RefusalTexts::of(*fault.rejection) : QString();
    switch (fault.kind) {
    case Kind::UnknownGame:
        return tr("This Parlor does not know the game.");
    case Kind::OptionsMissing:
        return tr("The options are missing.");
    case Kind::OptionsRefused:
        return tr("The options do not hold: %1").arg(why);
    case Kind::MatchMissing:
        return tr("The match has no name.");
    case Kind::SecretsMissing:
        return tr("The secrets are missing.");
    case Kind::SecretsRefused:
        return tr("The secrets do not hold: %1").arg(why);
    case Kind::PlayerCount:
        return tr("The number of players does not fit the game.");
    case Kind::PlayerSeats:
        return tr("The players do not sit on the seats of the match.");
    case Kind::MovesMissing:
        return tr("The moves are missing.");
    case Kind::UnknownMover:
        return tr("What follows move %1 was done by nobody of the match.").arg(fault.move);
    case Kind::StopRefused:
        return tr("The end that the host is said to have made does not hold.");
    case Kind::NotOver:
        return tr("The match is not over after its last move.");
    case Kind::OtherResult:
        return tr("The moves hold, but they end with another result.");
    case Kind::OtherSecrets:
        return tr("The secrets are not those of the moves.");
    case Kind::OtherResultShown:
        return tr("The result is not the one that you were shown.");
    case Kind::OtherMatch:
        return tr("It is the record of another match than the one that you have seen.");
    case Kind::OtherOptions:
        return tr("The options are not those of the match that you have seen.");
    case Kind::OtherPlayers:
        return tr("The players are not those of the match that you have seen.");
    case Kind::OtherStart:
        return tr("The beginning of the match is not the one that you were shown.");
    case Kind::OtherEvents:
        return tr("What happened after move %1 is not what you were shown.").arg(fault.move);
    case Kind::OtherMove:
        return tr("Move %1 is not the one that you were shown.").arg(fault.move);
    case Kind::ObservedMoveMissing:
        return tr("Move %1, which you were shown, is missing.").arg(fault.move);
    default: // of one move alone
        return ofMove(fault);
    }
}

} // namespace ui
