// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/OverwriteStates.h"

#include "ui/look/Theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

#include <array>

namespace botdeck::ui::guild {

using domain::OverwriteState;

namespace {

using look::Token;

struct StateRow
{
    OverwriteState state;
    const char *words;
    OverwriteState next;
    Token ink;
};

// In the order of OverwriteState.
constexpr std::array stateRows{
    StateRow{
        OverwriteState::Inherit, QT_TRANSLATE_NOOP("GuildWords", "inherit"), OverwriteState::Allow,
        Token::Muted},
    StateRow{
        OverwriteState::Allow, QT_TRANSLATE_NOOP("GuildWords", "allow"), OverwriteState::Deny, Token::Ok},
    StateRow{
        OverwriteState::Deny, QT_TRANSLATE_NOOP("GuildWords", "deny"), OverwriteState::Inherit, Token::Error},
    StateRow{
        OverwriteState::Both,
        //: an overwrite has a permission in both masks
        QT_TRANSLATE_NOOP("GuildWords", "allow and deny (allow counts)"), OverwriteState::Deny, Token::Ok},
};

// In the order of OverwriteAct.
constexpr std::array actRows{
    QT_TRANSLATE_NOOP("GuildWords", "Change a permission"),
    QT_TRANSLATE_NOOP("GuildWords", "Remove an overwrite"),
    QT_TRANSLATE_NOOP("GuildWords", "Try a proposal"),
    QT_TRANSLATE_NOOP("GuildWords", "Revert"),
};

// From left to right.
constexpr std::array triParts{OverwriteState::Deny, OverwriteState::Inherit, OverwriteState::Allow};
constexpr int triPartWidth = 24;
constexpr int triHeight = 18;
constexpr qreal triRadius = 4;
constexpr qreal lockedTriOpacity = 0.5;

const StateRow &rowOf(OverwriteState state)
{
    return stateRows.at(size_t(state));
}

QRect partRect(const QRect &rect, size_t part)
{
    const int width = rect.width() / int(triParts.size());
    return {rect.left() + int(part) * width, rect.top(), width, rect.height()};
}

/// Both counts as allowed.
bool isPart(OverwriteState part, OverwriteState state)
{
    return part == state || (part == OverwriteState::Allow && state == OverwriteState::Both);
}

Token partPaper(OverwriteState part)
{
    if (part == OverwriteState::Inherit)
        return Token::Unfocused;
    return part == OverwriteState::Allow ? Token::OkTint : Token::ErrorTint;
}

} // namespace

QString overwriteStateWords(OverwriteState state)
{
    return QCoreApplication::translate("GuildWords", rowOf(state).words);
}

QString changedStateWords(OverwriteState before, OverwriteState now)
{
    if (before == now)
        return overwriteStateWords(now);
    //: %1 is what an overwrite says of a permission, %2 what it said before; "allow (was: deny)"
    return QCoreApplication::translate("GuildWords", "%1 (was: %2)")
        .arg(overwriteStateWords(now), overwriteStateWords(before));
}

QString actWords(OverwriteAct act)
{
    return QCoreApplication::translate("GuildWords", actRows.at(size_t(act)));
}

OverwriteState nextState(OverwriteState state)
{
    return rowOf(state).next;
}

std::optional<OverwriteState> keyedState(const QKeyEvent &event, OverwriteState now)
{
    if ((event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0)
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_Space:
        return nextState(now);
    case Qt::Key_Plus:
        return OverwriteState::Allow;
    case Qt::Key_Minus:
        return OverwriteState::Deny;
    case Qt::Key_0:
        return OverwriteState::Inherit;
    default:
        return std::nullopt;
    }
}

Token stateToken(OverwriteState state)
{
    return rowOf(state).ink;
}

void paintStateSign(QPainter &painter, const QRect &square, OverwriteState state, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, square.width() / 7.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF room(square);
    const auto at = [&room](qreal x, qreal y) {
        return QPointF(room.left() + x * room.width(), room.top() + y * room.height());
    };
    if (state == OverwriteState::Inherit) {
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    } else if (state == OverwriteState::Deny) {
        painter.drawLine(at(0.2, 0.2), at(0.8, 0.8));
        painter.drawLine(at(0.2, 0.8), at(0.8, 0.2));
    } else {
        const std::array tick{at(0.12, 0.55), at(0.4, 0.82), at(0.88, 0.22)};
        painter.drawPolyline(tick.data(), int(tick.size()));
    }
    painter.restore();
}

QSize triSwitchSize(const look::Theme &theme)
{
    return {theme.px(triPartWidth) * int(triParts.size()), theme.px(triHeight)};
}

std::optional<OverwriteState> triSwitchPart(const QRect &rect, const QPoint &place)
{
    for (size_t part = 0; part < triParts.size(); ++part) {
        if (partRect(rect, part).contains(place))
            return triParts.at(part);
    }
    return std::nullopt;
}

void paintTriSwitch(
    QPainter &painter, const QRect &rect, OverwriteState state, bool isLocked, const look::Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isLocked)
        painter.setOpacity(lockedTriOpacity);
    painter.setPen(theme.colour(Token::ControlEdge));
    painter.setBrush(theme.colour(Token::Base));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), triRadius, triRadius);
    for (size_t part = 0; part < triParts.size(); ++part) {
        const OverwriteState own = triParts.at(part);
        const QRect room = partRect(rect, part);
        const bool isOn = isPart(own, state);
        if (isOn) {
            painter.setPen(
                theme.colour(own == OverwriteState::Inherit ? Token::ControlEdge : stateToken(own)));
            painter.setBrush(theme.colour(partPaper(own)));
            painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), triRadius, triRadius);
        }
        const int side = rect.height() * 2 / 3;
        const QRect sign(
            room.left() + (room.width() - side) / 2, room.top() + (room.height() - side) / 2, side, side);
        const Token on = own == OverwriteState::Inherit ? Token::Text2 : stateToken(own);
        paintStateSign(painter, sign, own, theme.colour(isOn ? on : Token::ControlEdge));
    }
    painter.restore();
}

} // namespace botdeck::ui::guild
