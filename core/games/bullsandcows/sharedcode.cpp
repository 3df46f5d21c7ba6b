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

SharedCode::State SharedCode::begun(const CodeOptions &options, const Setup &setup)
{
    State state{initialState(options, setup), serverSecret(options.form, setup)};
    state.view.commitment = commitmentTo(state.secret, setup.match, serverSeat);
    return state;
}

std::optional<Refusal> SharedCode::legalityError(const State &state, Seat, const CodeMove &move)
{
    const auto *guess = std::get_if<CodeGuess>(&move);
    return guess ? codeError(state.view.form, guess->text) : std::optional(wrongPhase(state.view));
}

CodeView::Row SharedCode::answered(const State &state, const CodeMove &guess)
{
    const QString &text = std::get<CodeGuess>(guess).text;
    return {text, feedback(state.secret.code, text)};
}

CodeView SharedCode::openView(const State &state)
{
    CodeView view = state.view;
    if (state.outcome)
        view.secret = state.secret;
    return view;
}

void SharedCode::writeSecrets(JsonWriter &w, const State &state)
{
    w.object("server"_L1, [&] { write(w, state.secret); });
}

std::optional<Refusal> SharedCode::validateSecrets(const CodeForm &form, const QJsonObject &secrets)
{
    const QJsonValue server = secrets["server"_L1];
    if (!bytesOfHex(server["nonce"_L1], nonceBytes) || !server["code"_L1].isString())
        return Refusal{"malformed"_L1};
    return codeError(form, server["code"_L1].toString());
}

} // namespace core
