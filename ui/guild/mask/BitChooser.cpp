// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/BitChooser.h"

#include "domain/permissions/PermissionBits.h"
#include "ui/guild/mask/BitGroups.h"
#include "ui/guild/mask/BitWords.h"
#include "ui/guild/mask/MaskDraft.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QStandardItemModel>

namespace botdeck::ui::guild {

namespace {

/// A heading has none.
constexpr int bitRole = Qt::UserRole;
constexpr int chooserLetters = 27;

QStandardItem *headingItem(const QString &title, const look::Theme &theme)
{
    auto *item = new QStandardItem(title);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(theme.font(look::Face::CaptionStrong));
    return item;
}

QStandardItem *bitItem(int bit, const look::Theme &theme)
{
    auto *item = new QStandardItem(bitTitle(bit));
    QFont font = theme.font(look::Face::Mono);
    font.setItalic(reservedBits().has(bit));
    item->setFont(font);
    item->setData(bit, bitRole);
    item->setToolTip(bitWords(bit));
    return item;
}

} // namespace

BitChooser::BitChooser(const look::Theme &theme, QWidget *parent)
    : QComboBox(parent)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("overwriteBit"));
    setModel(m_model);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(chooserLetters);
    setMaxVisibleItems(24);
    fill();
    setBit(domain::viewChannelBit);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(bit()); });
    connect(&theme, &look::Theme::changed, this, &BitChooser::applyTheme);
    applyTheme();
}

void BitChooser::setUnknown(domain::PermissionMask unknown)
{
    if (m_unknown == unknown)
        return;
    m_unknown = unknown;
    fill();
}

int BitChooser::bit() const
{
    return currentData(bitRole).toInt();
}

void BitChooser::setBit(int bit)
{
    if (const int row = findData(bit, bitRole); row >= 0)
        setCurrentIndex(row);
    setToolTip(bitWords(this->bit()));
}

void BitChooser::fill()
{
    const int before = currentIndex() < 0 ? int(domain::viewChannelBit) : bit();
    m_model->clear();
    for (const BitGroup &group : bitGroups(m_unknown)) {
        m_model->appendRow(headingItem(group.title, m_theme));
        for (const int bit : group.bits)
            m_model->appendRow(bitItem(bit, m_theme));
    }
    setCurrentIndex(findData(domain::viewChannelBit, bitRole));
    setBit(before);
}

void BitChooser::applyTheme()
{
    setFont(m_theme.font(look::Face::Mono));
    fill();
}

void BitChooser::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace botdeck::ui::guild

#include "moc_BitChooser.cpp"
