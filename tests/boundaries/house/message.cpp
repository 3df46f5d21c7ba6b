// The authority where people may send one message more, `core::Unanswered`, and where ANSWERED is defined,
// somebody answers it.
#include "authority/commands.h"

#ifdef ANSWERED
namespace server {
Answer answer(Context &context, Session &session, const core::Unanswered &message);
}
#endif

#include "authority/authority.cpp"
