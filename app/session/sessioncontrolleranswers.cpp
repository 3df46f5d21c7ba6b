#include "session/sessioncontroller.h"

#include "game/rejection.h"
#include "pages/titles.h"
#include "session/errortexts.h"
#include "widgets/refusaltexts.h"

// What the server says to what was asked of it.
namespace app {

using namespace Qt::Literals::StringLiterals;

void SessionController::takeAnswer(const core::ClientMessage &question, const core::Ok &answer)
{
    if (const auto *opened = std::get_if<core::CreateRoom>(&question))
        m_invitationController.setPassword(
            opened->settings.password.value_or(std::nullopt).value_or(QString()));
    if (const auto *changed = std::get_if<core::ConfigureRoom>(&question);
        changed && changed->settings.password)
        m_invitationController.setPassword(changed->settings.password->value_or(QString()));
    if (std::holds_alternative<core::Rename>(question))
        m_window.bar()->setName(answer.content.value("name"_L1).toString(), m_settings.figure());
    if (std::holds_alternative<core::LeaveRoom>(question)) {
        m_room = {};
        m_fairness.reset();
    }
    if (const auto *page = std::get_if<core::GetTranscript>(&question))
        m_fairness.addPage(page->match, answer.content);
}

void SessionController::takeRefusal(const core::ClientMessage &question, const core::Error &error)
{
    if (std::holds_alternative<core::Choose>(question) || std::holds_alternative<core::React>(question))
        return; // not what anybody waits for, and servers before 0.2.0 do not know it
    const auto *join = std::get_if<core::JoinRoom>(&question);
    if (const auto *play = std::get_if<core::Play>(&question)) {
        m_fairness.takeRefusal(*play, error);
        showSealedChoice();
    }
    const bool opens = join || std::holds_alternative<core::CreateRoom>(question);
    if (opens && m_client.isInRoom())
        return; // the first of two clicks has led there
    if (opens && !m_window.isAt(m_window.lobby()))
        m_window.showLobby(ui::titleOf(m_client.welcome().server));
    if (join && error.code == core::codeName(core::ErrorCode::WrongPassword) && join->password.isEmpty())
        m_window.lobby()->askForPassword(join->room); // none was given yet
    else if (join && error.code == core::codeName(core::ErrorCode::WrongPassword))
        m_window.lobby()->showWrongPassword(join->room);
    else if (opens)
        m_window.lobby()->showError(ErrorTexts::room(error.code, ui::RefusalTexts::of(error)));
    else if (std::holds_alternative<core::SendChat>(question))
        m_window.room()->showChatRefusal(ui::RefusalTexts::of(error));
    else if (std::holds_alternative<core::ConfigureRoom>(question))
        m_window.room()->showOptionsRefusal(ui::RefusalTexts::of(error));
    else
        m_window.room()->showRefusal(ui::RefusalTexts::of(error));
}

} // namespace app
