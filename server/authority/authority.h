#pragma once

#include "authority/answer.h"
#include "authority/connections.h"
#include "authority/context.h"
#include "protocol/decodeerror.h"

namespace server {

// Decides everything: a function of what came in. It is told of connections, frames and the time, and says
// what is to be sent to whom; it has no socket, clock, thread, file or randomness of its own.
// Calls come in the order of time.
class Authority
{
public:
    Authority(AuthorityOptions options, RandomBytes random);

    // All that come from one `address` are counted together; nobody is where it is empty.
    [[nodiscard]] Output opened(ConnectionId connection, Instant now, const QString &address = {});
    [[nodiscard]] Output received(ConnectionId connection, const QByteArray &text, Instant now);
    [[nodiscard]] Output receivedBinary(ConnectionId connection, Instant now);
    // `how` the client ended it; what the server ended counts as lost.
    [[nodiscard]] Output closed(ConnectionId connection, Instant now, core::Away how = core::Away::Lost);
    [[nodiscard]] Output tick(Instant now);
    // Steady milliseconds at which the next tick is due; nothing while nothing waits.
    [[nodiscard]] std::optional<qint64> nextDue();
    // Tells everybody and closes every connection.
    [[nodiscard]] Output shutDown(const core::Closing &closing, Instant now);

    // Whose connection it is: somebody's from its good hello until it is closed.
    [[nodiscard]] const Session *sessionOf(ConnectionId connection) const;

    // What anybody may know: which server it is, the rooms, and how many people are connected.
    [[nodiscard]] core::Lobby lobby() const;
    [[nodiscard]] int people() const;

    // Puts everything back to what was kept, at a start or after records could not be kept. Connections stay
    // and are the same persons'; whoever has none counts as lost from now.
    [[nodiscard]] Output restore(const Snapshot &snapshot, Instant now);
    // The connection is nobody's again, and may say hello once more. The latest is undone first, and
    // `restore` follows. A connection that was taken over stays closed.
    void undo(const Greeting &greeting, Instant now) { m_connections.undo(greeting, now); }
    // Until `allowChanges`, nothing happens that would have to be kept: who asks for it is refused with
    // `disk_full`, no clock runs out and nobody's grace time ends.
    void holdChanges() { m_holding = true; }
    // And every running clock starts anew.
    void allowChanges(Instant now);

private:
    void take(Context &context, Connection &connection, const QByteArray &text);
    void takeFrame(Context &context, Connection &connection, const core::ClientFrame &frame);
    void takeDecodeError(Context &context, Connection &connection, const core::DecodeError &problem);
    // Any message but a hello or a ping; one that nobody answers does not compile.
    template<typename Command>
    void takeCommand(Context &context, Connection &connection, std::optional<qint64> messageId,
                     const Command &command);
    // True where the id was answered before or cannot be one; the answer is in the outbox then.
    [[nodiscard]] bool isAnswered(Connection &connection, std::optional<qint64> messageId, Instant now);
    // Ahead of all that the message has brought about since `mark`.
    void reply(Connection &connection, std::optional<qint64> messageId, const Answer &answer,
               std::size_t mark, Instant now);
    // What answered a message with an id is kept and may be asked for again.
    void remember(Session &session, qint64 messageId, const QByteArray &reply);
    [[nodiscard]] Context contextAt(Instant now);
    [[nodiscard]] Output takeOutput(Context &context);

    AuthorityOptions m_options;
    RandomBytes m_random;
    Sessions m_sessions;
    Outbox m_outbox;
    Connections m_connections;
    RoomRegistry m_rooms;
    Broadcaster m_broadcaster;
    RoomDeadlines m_deadlines;
    std::set<QString> m_unrecordedRooms;
    bool m_holding = false;
};

} // namespace server
