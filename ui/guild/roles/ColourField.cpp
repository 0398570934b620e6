// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/roles/ColourField.h"

#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QColorDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace botdeck::ui::guild {

namespace {

constexpr int swatchSide = 16;
constexpr int colourGap = 6;
constexpr int colourDigits = 6;
/// With blanks around it.
constexpr int longestTypedColour = 16;
constexpr quint64 whiteColour = 0xFF'FFFF;

struct UsualColour
{
    const char *name;
    quint64 colour;
};

constexpr std::array usualColours{
    UsualColour{QT_TRANSLATE_NOOP("botdeck::ui::guild::ColourField", "no colour"), 0},
    UsualColour{QT_TRANSLATE_NOOP("botdeck::ui::guild::ColourField", "red"), 0xC0392B},
    UsualColour{QT_TRANSLATE_NOOP("botdeck::ui::guild::ColourField", "orange"), 0xD9822B},
    UsualColour{QT_TRANSLATE_NOOP("botdeck::ui::guild::ColourField", "yellow"), 0xD4AC0D},
    UsualColour{QT_TRANSLATE_NOOP("botdeck::ui::guild::ColourField", "green"), 0x2E8B57},
    UsualColour{QT_TRANSLATE_NOOP("botdeck::ui::guild::ColourField", "teal"), 0x128C9B},
    UsualColour{QT_TRANSLATE_NOOP("botdeck::ui::guild::ColourField", "blue"), 0x2F6FD0},
    UsualColour{QT_TRANSLATE_NOOP("botdeck::ui::guild::ColourField", "purple"), 0x7D4CC2},
    UsualColour{QT_TRANSLATE_NOOP("botdeck::ui::guild::ColourField", "pink"), 0xC2457F},
    UsualColour{QT_TRANSLATE_NOOP("botdeck::ui::guild::ColourField", "grey"), 0x7F8C8D},
};

QString colourText(quint64 colour)
{
    return QStringLiteral("0x") + QString::number(colour, 16).toUpper().rightJustified(colourDigits, u'0');
}

/// Six hexadecimal digits with 0x, # or nothing before them.
std::optional<quint64> colourFrom(QString text)
{
    text = text.trimmed();
    for (const QStringView before : {QStringView(u"0x"), QStringView(u"0X"), QStringView(u"#")}) {
        if (text.startsWith(before)) {
            text.remove(0, before.size());
            break;
        }
    }
    bool isNumber = false;
    const quint64 colour = text.toULongLong(&isNumber, 16);
    // A sign would be taken for part of a number.
    const bool isColour = isNumber && text.size() == colourDigits && text.front().isLetterOrNumber();
    return isColour ? std::optional(colour) : std::nullopt;
}

} // namespace

ColourField::ColourField(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_fault(new look::Sentence(theme, this))
{
    build();
    connect(m_field, &QLineEdit::textChanged, this, &ColourField::follow);
    connect(m_choose, &QPushButton::clicked, this, &ColourField::choose);
    connect(&theme, &look::Theme::changed, this, &ColourField::applyTheme);
    setColour(0);
    applyTheme();
    retranslate();
}

void ColourField::build()
{
    m_field->setObjectName(QStringLiteral("colourText"));
    m_field->setMaxLength(longestTypedColour);
    m_choose->setObjectName(QStringLiteral("chooseColour"));
    m_choose->setAutoDefault(false);
    m_fault->setObjectName(QStringLiteral("colourFault"));
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px(colourGap));
    line->addWidget(m_field, 1);
    line->addWidget(m_choose);
    auto *usual = new QHBoxLayout;
    usual->setSpacing(m_theme.px(colourGap) / 2);
    for (const UsualColour &row : usualColours) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("usualColour"));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, colour = row.colour] { setColour(colour); });
        usual->addWidget(button);
        m_usual.push_back(button);
    }
    usual->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(colourGap));
    column->addLayout(line);
    column->addLayout(usual);
    column->addWidget(m_fault);
    setFocusProxy(m_field);
}

void ColourField::setColour(quint64 colour)
{
    m_field->setText(colourText(colour & whiteColour));
}

std::optional<quint64> ColourField::colour() const
{
    return colourFrom(m_field->text());
}

void ColourField::follow()
{
    const std::optional<quint64> typed = colour();
    m_fault->say(
        typed ? QString() : tr("A colour has six hexadecimal digits, as 0x336699; 0x000000 is none."),
        look::Tone::Error);
    if (typed)
        m_choose->setIcon(swatch(*typed));
    Q_EMIT changed();
}

void ColourField::choose()
{
    auto *dialog = new QColorDialog(QColor::fromRgb(QRgb(colour().value_or(0) | 0xFF00'0000U)), this);
    dialog->setObjectName(QStringLiteral("colourDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &chosen) {
        setColour(chosen.rgb() & whiteColour);
    });
    dialog->open();
}

QIcon ColourField::swatch(quint64 colour) const
{
    const int side = m_theme.px(swatchSide);
    QPixmap pixmap(QSize(side, side) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(look::Token::ControlEdge));
    const QRectF square(0.5, 0.5, side - 1, side - 1);
    if (colour != 0)
        painter.setBrush(QColor::fromRgb(QRgb(colour | 0xFF00'0000U)));
    painter.drawRoundedRect(square, 3, 3);
    if (colour == 0)
        painter.drawLine(square.bottomLeft(), square.topRight());
    return {pixmap};
}

void ColourField::applyTheme()
{
    m_field->setFont(m_theme.font(look::Face::Mono));
    const int side = m_theme.px(swatchSide);
    for (size_t at = 0; at < usualColours.size(); ++at) {
        m_usual.at(at)->setIconSize(QSize(side, side));
        m_usual.at(at)->setIcon(swatch(usualColours.at(at).colour));
    }
    m_choose->setIcon(swatch(colour().value_or(0)));
}

void ColourField::retranslate()
{
    m_field->setAccessibleName(tr("Colour as 0xRRGGBB"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose a colour"));
    for (size_t at = 0; at < usualColours.size(); ++at) {
        m_usual.at(at)->setToolTip(tr(usualColours.at(at).name));
        m_usual.at(at)->setAccessibleName(tr(usualColours.at(at).name));
    }
    follow();
}

void ColourField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_ColourField.cpp"
