#include "disturbed.h"

#include <QJsonObject>

QJsonValue disturbed(const QJsonValue &value, const Disturbance &how, QRandomGenerator &dice)
{
    if (value.isObject() && !value.toObject().isEmpty() && dice.bounded(how.wholes) > 0) {
        QJsonObject object = value.toObject();
        const QString key = object.keys()[dice.bounded(static_cast<int>(object.size()))];
        if (how.removals > 0 && dice.bounded(how.removals) == 0)
            object.remove(key);
        else
            object[key] = disturbed(object[key], how, dice);
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty() && dice.bounded(how.wholes) > 0) {
        QJsonArray array = value.toArray();
        const int at = dice.bounded(static_cast<int>(array.size()));
        array[at] = disturbed(array[at], how, dice);
        return array;
    }
    return how.values[dice.bounded(static_cast<int>(how.values.size()))];
}
