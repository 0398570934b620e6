// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/OverwritePanel.h"

#include "models/SafeText.h"
#include "ui/guild/overwrites/OverwriteBitList.h"
#include "ui/guild/overwrites/OverwriteBitModel.h"
#include "ui/guild/overwrites/OverwriteSubjects.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace botdeck::ui::guild {

using domain::PermissionMask;
using domain::PermissionOverwrite;

namespace {

using look::Token;

constexpr int panelMargin = 10;

QString maskChange(PermissionMask before, PermissionMask now)
{
    return before == now ? now.hexadecimal()
                         : before.hexadecimal() + QStringLiteral(" → ") + now.hexadecimal();
}

} // namespace

OverwritePanel::OverwritePanel(const OverwriteDraft &draft, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_theme(theme)
    , m_title(new look::ElidedLabel(this))
    , m_masks(new look::ElidedLabel(this))
    , m_copy(new QToolButton(this))
    , m_model(new OverwriteBitModel(draft, this))
    , m_bits(new OverwriteBitList(*m_model, theme, this))
{
    setObjectName(QStringLiteral("overwritePanel"));
    m_title->setObjectName(QStringLiteral("overwriteTitle"));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_masks->setObjectName(QStringLiteral("overwriteMasks"));
    m_copy->setObjectName(QStringLiteral("copyOverwriteMasks"));
    m_copy->setIcon(look::icon(look::Icon::Copy));
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::TabFocus);
    build();
    connect(&draft, &OverwriteDraft::changed, this, &OverwritePanel::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_bits->goTo(m_bit); });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        Q_EMIT copyAsked(m_title->text() + QStringLiteral(": ") + m_masks->text());
    });
    connect(&theme, &look::Theme::changed, this, &OverwritePanel::applyTheme);
    applyTheme();
    retranslate();
}

void OverwritePanel::build()
{
    const int margin = m_theme.px(panelMargin);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, margin / 2, margin / 2, margin / 2);
    line->setSpacing(margin);
    line->addWidget(m_title);
    line->addWidget(m_masks, 1);
    line->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_bits, 1);
    setFocusProxy(m_bits);
}

void OverwritePanel::goTo(const OverwriteCell &cell, int bit)
{
    m_cell = cell;
    m_bit = bit;
    m_model->setCell(cell);
    m_bits->goTo(bit);
    refresh();
}

QString OverwritePanel::masks() const
{
    const PermissionOverwrite *now = m_draft.overwrite(m_cell);
    const PermissionOverwrite *before = m_draft.saved(m_cell);
    if (now == nullptr && before == nullptr)
        return tr("No overwrite: everything is inherited");
    const PermissionOverwrite none;
    const PermissionOverwrite &is = now == nullptr ? none : *now;
    const PermissionOverwrite &was = before == nullptr ? none : *before;
    //: the two masks of an overwrite: %1 what it denies, %2 what it allows
    const QString words =
        tr("deny %1 · allow %2").arg(maskChange(was.deny, is.deny), maskChange(was.allows, is.allows));
    if (now == nullptr)
        //: %1 are the masks of an overwrite
        return tr("removed · %1").arg(words);
    //: %1 are the masks of an overwrite
    return before == nullptr ? tr("new · %1").arg(words) : words;
}

void OverwritePanel::refresh()
{
    const domain::GuildChannel *channel =
        m_draft.isOpen() ? m_draft.guild().channel(m_cell.channel) : nullptr;
    m_copy->setEnabled(channel != nullptr);
    if (channel == nullptr) {
        m_title->setText(tr("Choose a cell above"));
        m_masks->clear();
        return;
    }
    //: %1 is a role or member, %2 a channel
    m_title->setText(
        tr("%1 in %2")
            .arg(overwriteSubject(m_draft.guild(), m_cell.subject).name, models::oneLine(channel->name)));
    m_masks->setText(masks());
}

void OverwritePanel::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::SecondaryStrong));
    m_masks->setFont(m_theme.font(look::Face::Mono));
    look::setInk(*m_title, m_theme.colour(Token::Text));
    look::setInk(*m_masks, m_theme.colour(Token::Text2));
}

void OverwritePanel::retranslate()
{
    m_copy->setText(tr("Copy the masks"));
    m_copy->setToolTip(m_copy->text());
    m_bits->setAccessibleName(tr("Permissions of the overwrite"));
    m_model->retranslate();
    refresh();
}

void OverwritePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_OverwritePanel.cpp"
