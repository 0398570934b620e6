// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/MaskFields.h"

#include "ui/guild/Chip.h"
#include "ui/guild/LineTip.h"
#include "ui/guild/mask/BitStrip.h"
#include "ui/guild/mask/BitWords.h"
#include "ui/guild/mask/MaskDraft.h"
#include "ui/guild/mask/MaskFaultWords.h"
#include "ui/guild/mask/MaskField.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/Question.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <array>

namespace botdeck::ui::guild {

namespace {

using domain::PermissionMask;
using look::Token;

constexpr int fieldsMargin = 12;
constexpr int fieldsGap = 8;

struct CopyRow
{
    const char *name;
    const char *words;
    QString (*text)(PermissionMask mask);
};

constexpr std::array copyRows{
    CopyRow{
        "copyHex", QT_TRANSLATE_NOOP("botdeck::ui::guild::MaskFields", "Hexadecimal"),
        [](PermissionMask mask) { return maskText(mask, MaskNotation::Hexadecimal); }},
    CopyRow{
        "copyDecimal", QT_TRANSLATE_NOOP("botdeck::ui::guild::MaskFields", "Decimal"),
        [](PermissionMask mask) { return maskText(mask, MaskNotation::Decimal); }},
    CopyRow{
        "copyBinary", QT_TRANSLATE_NOOP("botdeck::ui::guild::MaskFields", "Binary"),
        [](PermissionMask mask) { return mask.binary(); }},
    CopyRow{
        "copyNames", QT_TRANSLATE_NOOP("botdeck::ui::guild::MaskFields", "Names of the permissions"),
        [](PermissionMask mask) { return bitTitles(mask); }},
};

} // namespace

MaskFields::MaskFields(MaskDraft &draft, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_theme(theme)
    , m_hexLabel(new QLabel(this))
    , m_decimalLabel(new QLabel(this))
    , m_binaryLabel(new QLabel(this))
    , m_hex(new MaskField(MaskNotation::Hexadecimal, theme, this))
    , m_decimal(new MaskField(MaskNotation::Decimal, theme, this))
    , m_strip(new BitStrip(draft, theme, this))
    , m_kept(new Chip(theme, this))
    , m_copy(new QPushButton(this))
    , m_fault(new look::Sentence(theme, this))
{
    m_hex->setObjectName(QStringLiteral("maskHex"));
    m_decimal->setObjectName(QStringLiteral("maskDecimal"));
    m_kept->setObjectName(QStringLiteral("unknownKept"));
    m_fault->setObjectName(QStringLiteral("maskFault"));
    m_hexLabel->setBuddy(m_hex);
    m_decimalLabel->setBuddy(m_decimal);
    m_binaryLabel->setBuddy(m_strip);
    build();
    buildMenu();
    for (MaskField *field : {m_hex, m_decimal}) {
        connect(field, &MaskField::typedChanged, this, &MaskFields::sayFault);
        connect(field, &MaskField::entered, this, [this, field] { takeFrom(*field); });
    }
    connect(m_strip, &BitStrip::written, this, &MaskFields::take);
    connect(m_strip, &BitStrip::pasted, this, &MaskFields::takePasted);
    connect(m_strip, &BitStrip::copyAsked, this, &MaskFields::copyAsked);
    connect(&draft, &MaskDraft::changed, this, &MaskFields::follow);
    connect(&theme, &look::Theme::changed, this, &MaskFields::applyTheme);
    applyTheme();
    retranslate();
    follow();
}

void MaskFields::build()
{
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(m_theme.px(fieldsGap));
    numbers->addWidget(m_hex, 100);
    numbers->addWidget(m_decimalLabel);
    numbers->addWidget(m_decimal, 100);
    numbers->addWidget(m_kept);
    numbers->addStretch(1);
    numbers->addWidget(m_copy);
    auto *grid = new QGridLayout(this);
    const int margin = m_theme.px(fieldsMargin);
    grid->setContentsMargins(margin, margin - 2, margin, margin / 2);
    grid->setHorizontalSpacing(m_theme.px(fieldsGap));
    grid->setVerticalSpacing(m_theme.px(fieldsGap) / 2);
    grid->addWidget(m_hexLabel, 0, 0);
    grid->addLayout(numbers, 0, 1);
    grid->addWidget(m_binaryLabel, 1, 0);
    grid->addWidget(m_strip, 1, 1);
    grid->addWidget(m_fault, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

void MaskFields::buildMenu()
{
    m_copy->setObjectName(QStringLiteral("copyMask"));
    m_copy->setIcon(look::icon(look::Icon::Copy));
    auto *menu = new QMenu(m_copy);
    for (const CopyRow &row : copyRows) {
        QAction *action = menu->addAction(
            QString(), this, [this, text = row.text] { Q_EMIT copyAsked(text(m_draft.mask())); });
        action->setObjectName(QLatin1StringView(row.name));
    }
    m_copy->setMenu(menu);
}

void MaskFields::follow()
{
    m_hex->setMask(m_draft.mask());
    m_decimal->setMask(m_draft.mask());
    sayKept();
    sayFault();
}

void MaskFields::sayFault()
{
    const bool isHex = m_hex->typed().fault != MaskFault::None;
    const MaskField &field = isHex ? *m_hex : *m_decimal;
    m_fault->say(maskFaultWords(field.typed(), field.text()), look::Tone::Error);
}

bool MaskFields::commit()
{
    for (MaskField *field : {m_hex, m_decimal}) {
        if (field->isAsTyped())
            takeFrom(*field);
    }
    return !m_isAsking && !m_hex->isAsTyped() && !m_decimal->isAsTyped();
}

void MaskFields::takeFrom(MaskField &field)
{
    if (m_isAsking || !field.typed().mask)
        return;
    const PermissionMask mask = *field.typed().mask;
    if (mask == m_draft.mask())
        field.takeBack();
    else
        take(mask);
}

void MaskFields::takePasted(const QString &text)
{
    const WrittenMask written = readMask(text, MaskNotation::Binary);
    if (written.mask)
        take(*written.mask);
    else
        m_fault->say(maskFaultWords(written, text), look::Tone::Error);
}

bool MaskFields::take(PermissionMask mask)
{
    if (const PermissionMask refused = m_draft.refused(mask); !refused.isEmpty()) {
        m_fault->say(
            //: %1 are names of permissions, %2 is a sentence that says why
            tr("Locked, and kept as before: %1. %2").arg(bitTitles(refused), m_lockReason),
            look::Tone::Error);
        return false;
    }
    if (const PermissionMask guarded = m_draft.guarded(mask); !guarded.isEmpty()) {
        ask(mask, guarded);
        return false;
    }
    return m_draft.write(mask);
}

void MaskFields::ask(PermissionMask mask, PermissionMask guarded)
{
    m_isAsking = true;
    const auto write = [this, mask, guarded] {
        m_draft.unlock(guarded);
        m_draft.write(mask);
    };
    widgets::askFirst(
        {"guardedBits", tr("Change reserved or unknown bits?"),
         tr("This mask changes bits that nobody explains: %1").arg(changeTitles(guarded, mask)),
         tr("Fanbook reserves them or does not name them. Whoever counts on them may be surprised; other "
            "bits "
            "can be changed without them."),
         tr("Change them")},
        *this, write);
    auto *box = findChild<QMessageBox *>(QStringLiteral("guardedBits"));
    // Said no: the fields say again what counts.
    connect(box, &QDialog::finished, this, [this] {
        m_isAsking = false;
        follow();
    });
}

/// Unknown bits that stay, or that somebody has taken away.
void MaskFields::sayKept()
{
    const PermissionMask kept = m_draft.mask() & ~namedBits();
    const PermissionMask lost = m_draft.removed() & ~namedBits();
    const bool isLost = !lost.isEmpty();
    const PermissionMask meant = isLost ? lost : kept;
    m_kept->setToolTip(lineTip({bitTitles(meant)}));
    if (meant.isEmpty())
        m_kept->say({});
    else if (isLost)
        m_kept->say(
            {meant.count() == 1 ? tr("%1 removed").arg(bitTitles(meant))
                                : tr("%n unknown bit(s) removed", nullptr, meant.count()),
             look::Tone::Error, ChipSign::Warning});
    else
        m_kept->say(
            {meant.count() == 1 ? tr("%1 kept").arg(bitTitles(meant))
                                : tr("%n unknown bit(s) kept", nullptr, meant.count()),
             look::Tone::Warning, ChipSign::Warning});
}

void MaskFields::applyTheme()
{
    for (QLabel *label : {m_hexLabel, m_decimalLabel, m_binaryLabel}) {
        label->setFont(m_theme.font(look::Face::Secondary));
        look::setInk(*label, m_theme.colour(Token::Text2));
    }
    m_copy->setFont(m_theme.font(look::Face::Secondary));
}

void MaskFields::retranslate()
{
    //: short for hexadecimal
    m_hexLabel->setText(tr("Hex"));
    m_decimalLabel->setText(tr("Decimal"));
    m_binaryLabel->setText(tr("Binary"));
    m_copy->setText(tr("Copy as…"));
    const QList<QAction *> actions = m_copy->menu()->actions();
    for (qsizetype row = 0; row < actions.size(); ++row)
        actions.at(row)->setText(tr(copyRows.at(size_t(row)).words));
    sayKept();
    sayFault();
}

void MaskFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_MaskFields.cpp"
