#include "games/bullsandcows/sharedcode.h"

#include "fairness/commitment.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

static CodeSecret serverSecret(const CodeForm &form, const Setup &setup)
{
    const QJsonValue given = setup.secrets["server"_L1];
    if (given.isObject())
        return {given["code"_L1].toString(), QByteArray::fromHex(given["nonce"_L1].toString().toLatin1())};
    return {drawnCode(form, setup.random.last(setup.random.size() - nonceBytes)),
            setup.random.first(nonceBytes)};
}

ServerCode::Match ServerCode::begun(const CodeOptions &options, const Setup &setup)
{
    Match match{initialState(options, setup), serverSecret(options.form, setup)};
    match.view.commitment = commitmentTo(match.secret, setup.match, serverSeat);
    return match;
}

std::optional<Refusal> ServerCode::legalityError(const Match &match, Seat, const CodeMove &move)
{
    const auto *guess = std::get_if<CodeGuess>(&move);
    return guess ? codeError(match.view.form, guess->text) : std::optional(wrongPhase(match.view));
}

CodeView::Row ServerCode::answered(const Match &match, const CodeMove &guess)
{
    const QString &text = std::get<CodeGuess>(guess).text;
    return {text, feedback(match.secret.code, text)};
}

CodeView ServerCode::openView(const Match &match)
{
    CodeView view = match.view;
    if (match.outcome)
        view.secret = match.secret;
    return view;
}

void ServerCode::writeSecrets(JsonWriter &w, const Match &match)
{
    w.object("server"_L1, [&] { write(w, match.secret); });
}

std::optional<Refusal> ServerCode::validateSecrets(const CodeForm &form, const QJsonObject &secrets)
{
    const QJsonValue server = secrets["server"_L1];
    if (!bytesOfHex(server["nonce"_L1], nonceBytes) || !server["code"_L1].isString())
        return Refusal{"malformed"_L1};
    return codeError(form, server["code"_L1].toString());
}

} // namespace core
