// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/Choices.h"

#include "ui/look/Badge.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

#include <array>

namespace botdeck::ui::botedit {

namespace {

constexpr int side = 16;
/// Drawn larger than shown, so that it stays sharp on dense screens.
constexpr int density = 3;

struct ColourRow
{
    const char *colour;
    const char *name;
};

/// Marks of the operator's own, kept with the bot; they are not the window's colours and do not change with
/// light and dark.
constexpr std::array colours{
    ColourRow{"", QT_TRANSLATE_NOOP("BotColour", "None")},
    ColourRow{"#c4314b", QT_TRANSLATE_NOOP("BotColour", "Red")},
    ColourRow{"#c8620f", QT_TRANSLATE_NOOP("BotColour", "Orange")},
    ColourRow{"#9a7b00", QT_TRANSLATE_NOOP("BotColour", "Yellow")},
    ColourRow{"#2e8b57", QT_TRANSLATE_NOOP("BotColour", "Green")},
    ColourRow{"#0f8a96", QT_TRANSLATE_NOOP("BotColour", "Teal")},
    ColourRow{"#3f6fd8", QT_TRANSLATE_NOOP("BotColour", "Blue")},
    ColourRow{"#8250c4", QT_TRANSLATE_NOOP("BotColour", "Violet")},
    ColourRow{"#737b8c", QT_TRANSLATE_NOOP("BotColour", "Grey")},
};

QPixmap canvas()
{
    QPixmap pixmap(side * density, side * density);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

QIcon badgeIcon(domain::PlatformId platform, const look::Theme &theme)
{
    QPixmap pixmap = canvas();
    QPainter painter(&pixmap);
    look::paintBadge(painter, QRectF(pixmap.rect()), platform, theme);
    painter.end();
    return QIcon(pixmap);
}

PlatformChoice::PlatformChoice(
    const services::Platforms &platforms, const look::Theme &theme, QWidget *parent)
    : QComboBox(parent)
    , m_theme(theme)
{
    for (const auto &[id, platform] : platforms)
        addItem(platform.title(), int(id));
    connect(&theme, &look::Theme::changed, this, &PlatformChoice::dress);
    dress();
}

domain::PlatformId PlatformChoice::platform() const
{
    return domain::PlatformId(currentData().toInt());
}

void PlatformChoice::dress()
{
    for (int row = 0; row < count(); ++row)
        setItemIcon(row, badgeIcon(domain::PlatformId(itemData(row).toInt()), m_theme));
}

ColourChoice::ColourChoice(const look::Theme &theme, QWidget *parent)
    : QComboBox(parent)
    , m_theme(theme)
{
    for (const ColourRow &row : colours)
        addItem(QString(), QString::fromLatin1(row.colour));
    connect(&theme, &look::Theme::changed, this, &ColourChoice::retranslate);
    retranslate();
}

void ColourChoice::setColour(const QString &colour)
{
    if (findData(colour) < 0)
        addItem(swatch(colour), colour, colour);
    setCurrentIndex(findData(colour));
}

QString ColourChoice::colour() const
{
    return currentData().toString();
}

QIcon ColourChoice::swatch(const QString &colour) const
{
    QPixmap pixmap = canvas();
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colour(look::Token::ControlEdge), density));
    if (!colour.isEmpty())
        painter.setBrush(QColor(colour));
    painter.drawEllipse(QRectF(pixmap.rect()).adjusted(4, 4, -4, -4));
    painter.end();
    return QIcon(pixmap);
}

void ColourChoice::retranslate()
{
    for (int row = 0; row < count(); ++row) {
        setItemIcon(row, swatch(itemData(row).toString()));
        if (row < int(colours.size()))
            setItemText(row, QCoreApplication::translate("BotColour", colours.at(size_t(row)).name));
    }
}

void ColourChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

} // namespace botdeck::ui::botedit

#include "moc_Choices.cpp"
