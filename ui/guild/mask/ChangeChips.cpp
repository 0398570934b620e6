// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/ChangeChips.h"

#include "ui/guild/LineTip.h"
#include "ui/guild/mask/BitWords.h"
#include "ui/guild/mask/MaskDraft.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

constexpr int chipsGap = 6;
constexpr int leastChips = 80;

int widthOf(const QList<ChipContent> &chips, const look::Theme &theme)
{
    int width = 0;
    for (const ChipContent &chip : chips)
        width += chipSize(chip, theme).width() + theme.px(chipsGap);
    return width;
}

} // namespace

ChangeChips::ChangeChips(const MaskDraft &draft, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("changeChips"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&draft, &MaskDraft::changed, this, &ChangeChips::refresh);
    connect(&theme, &look::Theme::changed, this, &ChangeChips::refresh);
    refresh();
}

void ChangeChips::refresh()
{
    m_chips.clear();
    for (int bit = 0; bit < domain::PermissionMask::width; ++bit) {
        if (m_draft.added().has(bit))
            m_chips += {QStringLiteral("+ ") + bitTitle(bit), look::Tone::Ok};
        if (m_draft.removed().has(bit))
            m_chips += {QStringLiteral("− ") + bitTitle(bit), look::Tone::Error};
    }
    const QString all = changeTitles(m_draft.changedBits(), m_draft.mask());
    setAccessibleName(all.isEmpty() ? tr("Nothing is changed") : all);
    setToolTip(lineTip({all}));
    updateGeometry();
    update();
}

QList<ChipContent> ChangeChips::fitting() const
{
    QList<ChipContent> shown = m_chips;
    for (qsizetype whole = m_chips.size() - 1; widthOf(shown, m_theme) > width() && whole >= 0; --whole) {
        shown = m_chips.first(whole);
        shown += {tr("%n more", nullptr, int(m_chips.size() - whole))};
    }
    return shown;
}

QSize ChangeChips::sizeHint() const
{
    return {widthOf(m_chips, m_theme), chipSize({}, m_theme).height()};
}

QSize ChangeChips::minimumSizeHint() const
{
    return {m_theme.px(leastChips), sizeHint().height()};
}

void ChangeChips::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<ChipContent> chips = fitting();
    int left = std::max(0, width() - widthOf(chips, m_theme) + m_theme.px(chipsGap));
    for (const ChipContent &chip : chips) {
        const QSize size = chipSize(chip, m_theme);
        const int room = std::min(size.width(), width() - left);
        paintChip(painter, QRect(left, (height() - size.height()) / 2, room, size.height()), chip, m_theme);
        left += size.width() + m_theme.px(chipsGap);
    }
}

void ChangeChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_ChangeChips.cpp"
