// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/members/MembersPart.h"

#include "ui/guild/members/MemberListModel.h"
#include "ui/guild/members/MembersView.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Numbers.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/SearchKeys.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>

namespace botdeck::ui::guild {

namespace {

constexpr int membersPadding = 8;
constexpr int membersFieldEdge = 6;

} // namespace

MembersPart::MembersPart(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new MemberListModel(this))
    , m_field(new QLineEdit(this))
    , m_view(new MembersView(*m_model, theme, this))
    , m_note(new widgets::EmptyNote(theme, this))
    , m_stack(new QStackedLayout)
    , m_count(new look::ElidedLabel(this))
{
    setObjectName(QStringLiteral("membersPart"));
    m_field->setObjectName(QStringLiteral("memberSearch"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(look::icon(look::Icon::Search), QLineEdit::LeadingPosition);
    m_note->setObjectName(QStringLiteral("memberNote"));
    m_count->setObjectName(QStringLiteral("memberCount"));
    build();
    connect(m_field, &QLineEdit::textChanged, this, &MembersPart::search);
    connect(m_field, &QLineEdit::returnPressed, this, &MembersPart::pickTyped);
    connect(m_view, &MembersView::membersChosen, this, &MembersPart::membersChosen);
    connect(m_view, &MembersView::membersChosen, this, &MembersPart::refresh);
    connect(m_view, &MembersView::copyAsked, this, &MembersPart::copyAsked);
    connect(&theme, &look::Theme::changed, this, &MembersPart::applyTheme);
    applyTheme();
    retranslate();
}

void MembersPart::build()
{
    const int padding = m_theme.px(membersPadding);
    const int edge = m_theme.px(membersFieldEdge);
    auto *fieldRow = new QVBoxLayout;
    fieldRow->setContentsMargins(padding, edge, padding, edge);
    fieldRow->addWidget(m_field);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_note);
    m_count->setContentsMargins(padding, edge / 2, padding, edge / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(fieldRow);
    column->addLayout(m_stack, 1);
    column->addWidget(m_count);
    setFocusProxy(m_view);
}

void MembersPart::setGuild(const std::optional<ShownGuild> &guild)
{
    const std::optional<core::Id> id = guild ? std::optional(guild->table->guild().id) : std::nullopt;
    m_model->setGuild(guild);
    if (id != m_guild) {
        m_guild = id;
        m_view->choose({});
        m_field->clear();
    }
    refresh();
}

void MembersPart::choose(const QList<core::Id> &members)
{
    m_view->choose(members);
    refresh();
}

int MembersPart::count() const
{
    return m_model->count();
}

void MembersPart::search()
{
    m_model->setTyped(m_field->text());
    refresh();
}

/// Exactly the one that was typed, else the first.
void MembersPart::pickTyped()
{
    const int exact = m_model->rowOf(m_field->text().trimmed());
    const QModelIndex index = m_model->index(exact < 0 ? 0 : exact);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->setFocus();
}

void MembersPart::refresh()
{
    const int shown = m_model->rowCount();
    QStringList parts;
    if (m_model->isSearching())
        //: %1 of %2 members of a guild are listed
        parts += tr("%1 of %2 shown").arg(look::grouped(shown), look::grouped(count()));
    if (const qsizetype chosen = m_view->chosen().size(); chosen > 1)
        //: how many members of a guild are chosen
        parts += tr("%1 chosen").arg(look::grouped(chosen));
    m_count->setText(parts.join(QStringLiteral(" · ")));
    m_count->setVisible(!parts.isEmpty());
    if (count() == 0)
        m_note->setWords(tr("No member was read."), {}, {});
    else
        m_note->setWords(tr("No member matches."), {}, {});
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
}

void MembersPart::applyTheme()
{
    m_field->setFont(m_theme.font(look::Face::Secondary));
    m_count->setFont(m_theme.font(look::Face::Caption));
    look::setInk(*m_count, m_theme.colour(look::Token::Text2));
}

void MembersPart::retranslate()
{
    m_field->setPlaceholderText(tr("Name, short id or id"));
    m_field->setAccessibleName(tr("Find a member"));
    refresh();
}

void MembersPart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MembersPart::keyPressEvent(QKeyEvent *event)
{
    if (!widgets::takeSearchKey(*event, *m_field, *m_view))
        QWidget::keyPressEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_MembersPart.cpp"
