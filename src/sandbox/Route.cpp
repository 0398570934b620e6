// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Route.h"

#include <array>

namespace botdeck::sandbox {

using domain::PlatformId;
using namespace Qt::StringLiterals;

namespace {

struct RouteForm
{
    QLatin1StringView prefix;
    Route::Kind kind{};
    PlatformId platform{};
    bool hasToken = false;
};

// The first prefix that fits decides. A CloudChat token begins with digits, never with a word of these.
constexpr std::array routeForms{
    RouteForm{"/_sandbox/"_L1, Route::Kind::Control, PlatformId::Telegram, false},
    RouteForm{"/file/bot"_L1, Route::Kind::File, PlatformId::Telegram, true},
    RouteForm{"/api/bot/"_L1, Route::Kind::Call, PlatformId::Fanbook, true},
    RouteForm{"/bot"_L1, Route::Kind::Call, PlatformId::Telegram, true},
    RouteForm{"/"_L1, Route::Kind::Call, PlatformId::CloudChat, true},
};

bool interchangeable(const QByteArray &verb)
{
    return verb == "GET" || verb == "POST";
}

} // namespace

Route routeOf(const QString &path)
{
    for (const RouteForm &form : routeForms) {
        if (!path.startsWith(form.prefix))
            continue;
        const QString below = path.mid(form.prefix.size());
        if (!form.hasToken)
            return {form.kind, form.platform, {}, below};
        const qsizetype slash = below.indexOf(u'/');
        if (slash <= 0 || slash + 1 == below.size())
            return {};
        return {form.kind, form.platform, below.first(slash).toUtf8(), below.mid(slash + 1)};
    }
    return {};
}

const platform::Method *
findMethod(const platform::Platform &platform, const QString &path, const QByteArray &verb)
{
    const auto sensitivity = platform.id() == PlatformId::Fanbook ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const platform::Method *other = nullptr;
    for (const platform::Method &method : platform.methods()) {
        if (method.path.compare(path, sensitivity) != 0)
            continue;
        const QByteArray usual = platform::verbName(method.verb);
        if (usual == verb)
            return &method;
        if (interchangeable(usual) && interchangeable(verb))
            other = &method;
    }
    return other;
}

} // namespace botdeck::sandbox
