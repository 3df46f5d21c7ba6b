#include "qobject.h"

int main()
{
    return Intruder().metaObject()->methodCount() > 0 ? 0 : 1;
}
