// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/PermissionList.h"

#include "ui/guild/mask/BitWords.h"
#include "ui/guild/mask/MaskDraft.h"
#include "ui/guild/mask/PermissionFilter.h"
#include "ui/guild/mask/PermissionModel.h"
#include "ui/guild/mask/PermissionTree.h"
#include "ui/look/Icons.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/Question.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace botdeck::ui::guild {

namespace {

constexpr int listMargin = 8;
constexpr int searchWidth = 250;

} // namespace

PermissionList::PermissionList(MaskDraft &draft, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_theme(theme)
    , m_model(new PermissionModel(draft, this))
    , m_filter(new PermissionFilter(this))
    , m_search(new QLineEdit(this))
    , m_showReserved(new QCheckBox(this))
    , m_onlyChanged(new QCheckBox(this))
    , m_note(new look::Sentence(theme, this))
{
    m_filter->setSourceModel(m_model);
    m_view = new PermissionTree(*m_filter, theme, this);
    m_search->setObjectName(QStringLiteral("permissionSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(look::Icon::Search), QLineEdit::LeadingPosition);
    m_showReserved->setObjectName(QStringLiteral("showReserved"));
    m_showReserved->setChecked(true);
    m_onlyChanged->setObjectName(QStringLiteral("onlyChanged"));
    m_note->setObjectName(QStringLiteral("permissionNote"));
    build();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        m_view->applyFolds();
    });
    connect(m_showReserved, &QCheckBox::toggled, this, [this](bool shows) {
        m_filter->setShowsReserved(shows);
        m_view->applyFolds();
    });
    connect(m_onlyChanged, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setOnlyChanged(only);
        m_view->applyFolds();
    });
    connect(m_view, &PermissionTree::toggleAsked, this, &PermissionList::toggle);
    // Behind the model, which was connected before.
    connect(&draft, &MaskDraft::changed, this, &PermissionList::refilter);
    connect(&theme, &look::Theme::changed, this, &PermissionList::applyTheme);
    applyTheme();
    retranslate();
}

void PermissionList::build()
{
    const int margin = m_theme.px(listMargin);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, margin, margin, margin);
    line->setSpacing(2 * margin);
    // What it does not take at its widest is the room before the boxes.
    line->addWidget(m_search, 100);
    line->addStretch(1);
    line->addWidget(m_showReserved);
    line->addWidget(m_onlyChanged);
    m_note->setContentsMargins(margin, 0, margin, margin / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_note);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void PermissionList::setLockReason(const QString &reason)
{
    m_lockReason = reason;
    m_model->setLockReason(reason);
}

void PermissionList::refilter()
{
    m_note->say({});
    m_filter->refresh();
    m_view->applyFolds();
}

void PermissionList::turn(int bit, bool on)
{
    if (m_draft.mask().has(bit) != on)
        toggle(bit);
}

void PermissionList::toggle(int bit)
{
    switch (m_draft.gate(bit)) {
    case BitGate::Open:
        m_draft.set(bit, !m_draft.mask().has(bit));
        break;
    case BitGate::Reserved:
        ask(bit);
        break;
    case BitGate::Unknown:
        m_note->say(
            tr("%1 has no name and is kept as it came. Only the fields of the mask can change it.")
                .arg(bitTitle(bit)),
            look::Tone::Warning);
        break;
    case BitGate::Locked:
        //: %1 is a permission's name, %2 is a sentence that says why
        m_note->say(tr("%1 is locked. %2").arg(bitTitle(bit), m_lockReason), look::Tone::Warning);
        break;
    }
}

void PermissionList::ask(int bit)
{
    widgets::askFirst(
        {"reservedBit", tr("Change a reserved permission?"),
         tr("%1 is reserved by Fanbook and has no effect today.").arg(bitTitle(bit)),
         tr("What it will do one day is not known. It can be changed back."), tr("Change it")},
        *this, [this, bit] {
            m_draft.unlock(domain::PermissionMask::ofBit(bit));
            m_draft.set(bit, !m_draft.mask().has(bit));
        });
}

void PermissionList::applyTheme()
{
    m_search->setMinimumWidth(m_theme.px(searchWidth) / 2);
    m_search->setMaximumWidth(m_theme.px(searchWidth));
    m_search->setFont(m_theme.font(look::Face::Secondary));
}

void PermissionList::retranslate()
{
    m_search->setPlaceholderText(tr("Find a permission, bit or word"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_showReserved->setText(tr("Show reserved"));
    m_onlyChanged->setText(tr("Only changed"));
    m_view->setAccessibleName(tr("Permissions"));
    m_model->retranslate();
}

void PermissionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_PermissionList.cpp"
