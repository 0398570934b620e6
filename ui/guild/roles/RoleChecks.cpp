// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/roles/RoleChecks.h"

#include "ui/guild/LineTip.h"
#include "ui/guild/members/MemberWords.h"
#include "ui/guild/roles/RoleChecksModel.h"
#include "ui/guild/roles/RoleDot.h"
#include "ui/guild/RowDelegate.h"
#include "ui/look/Ink.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/PhraseWords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace botdeck::ui::guild {

namespace {

using look::Token;

constexpr int checksMargin = 12;
constexpr int checksGap = 8;
constexpr int checkNameWidth = 260;

/// A dot in the role's colour before its name; what would change in the colour of its sign.
class CheckDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const auto check = index.data(RoleChecksModel::CheckRole).value<RoleCheck>();
        if (index.column() == RoleChecksModel::RoleColumn) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = dot(check.colour, option->widget);
            option->decorationSize = QSize(dotRoom(), dotRoom());
            return;
        }
        const int change = index.data(RoleChecksModel::ChangeRole).toInt();
        const Token changed = change > 0 ? Token::Ok : Token::Error;
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, theme().colour(change == 0 ? Token::Muted : changed));
    }

private:
    [[nodiscard]] int dotRoom() const { return theme().px(roleDotSide) + 2; }
    [[nodiscard]] QIcon dot(const QColor &colour, const QWidget *on) const
    {
        const qreal ratio = on == nullptr ? 1 : on->devicePixelRatioF();
        QPixmap pixmap(QSize(dotRoom(), dotRoom()) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintRoleDot(painter, QPoint(dotRoom() / 2 - 1, dotRoom() / 2 - 1), colour, theme());
        return {pixmap};
    }
};

} // namespace

RoleChecks::RoleChecks(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new RoleChecksModel(this))
    , m_title(new QLabel(this))
    , m_list(new QTreeView(this))
    , m_result(new look::Sentence(theme, this))
    , m_give(new QPushButton(this))
    , m_take(new QPushButton(this))
    , m_revert(new QPushButton(this))
    , m_set(new QPushButton(this))
{
    setObjectName(QStringLiteral("roleChecks"));
    build();
    connectParts();
    applyTheme();
    retranslate();
}

void RoleChecks::build()
{
    m_list->setObjectName(QStringLiteral("memberRoles"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CheckDelegate(m_theme, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QTreeView::NoEditTriggers);
    m_list->header()->setSectionsMovable(false);
    m_result->setObjectName(QStringLiteral("willHave"));
    m_give->setObjectName(QStringLiteral("giveRole"));
    m_take->setObjectName(QStringLiteral("takeRole"));
    m_revert->setObjectName(QStringLiteral("revertRoles"));
    m_set->setObjectName(QStringLiteral("setRoles"));
    const int margin = m_theme.px(checksMargin);
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px(checksGap));
    line->addWidget(m_give);
    line->addWidget(m_take);
    line->addStretch(1);
    line->addWidget(m_revert);
    line->addWidget(m_set);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 0, margin, margin);
    column->setSpacing(m_theme.px(checksGap));
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_result);
    column->addLayout(line);
    m_title->setBuddy(m_list);
    setFocusProxy(m_list);
}

void RoleChecks::connectParts()
{
    const auto chosen = [this] { return m_model->check(m_list->currentIndex().row()).id; };
    connect(m_give, &QPushButton::clicked, this, [this, chosen] { Q_EMIT giveAsked(chosen()); });
    connect(m_take, &QPushButton::clicked, this, [this, chosen] { Q_EMIT takeAsked(chosen()); });
    connect(m_revert, &QPushButton::clicked, m_model, &RoleChecksModel::takeBack);
    connect(m_set, &QPushButton::clicked, this, [this] { Q_EMIT setAsked(m_model->wanted()); });
    connect(m_model, &RoleChecksModel::ticked, this, &RoleChecks::refresh);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            // Where the tick is, so that Space sets it wherever the row was clicked.
            if (current.column() == RoleChecksModel::NoteColumn)
                m_list->selectionModel()->setCurrentIndex(
                    current.siblingAtColumn(RoleChecksModel::RoleColumn), QItemSelectionModel::NoUpdate);
            refreshChosen();
        });
    connect(&m_theme, &look::Theme::changed, this, &RoleChecks::applyTheme);
}

void RoleChecks::setMembers(const ShownGuild &guild, const QList<const domain::GuildMember *> &members)
{
    m_table = guild.table;
    const int row = m_list->currentIndex().row();
    const core::Id before = row < 0 ? core::Id() : m_model->check(row).id;
    m_model->show(guild, members);
    for (int at = 0; row >= 0 && at < m_model->rowCount(); ++at) {
        if (m_model->check(at).id == before)
            m_list->setCurrentIndex(m_model->index(at, 0));
    }
    refresh();
}

void RoleChecks::setReadOnly(const QString &why)
{
    m_readOnly = why;
    m_model->setReadOnly(!why.isEmpty());
    refresh();
}

void RoleChecks::refresh()
{
    const bool isOne = m_model->memberCount() == 1;
    const bool isChanged = isOne && m_model->isChanged();
    m_result->say(
        //: %1 are the names of roles, or "no role"
        isChanged ? tr("Will have: %1").arg(roleTitles(m_table->guild(), m_model->wanted())) : QString());
    m_revert->setVisible(isOne);
    m_revert->setEnabled(isChanged);
    m_set->setVisible(isOne);
    m_set->setEnabled(isChanged && m_readOnly.isEmpty());
    m_set->setToolTip(lineTip(
        {m_readOnly.isEmpty() ? tr("Exactly the roles that are ticked, whatever was given meanwhile")
                              : m_readOnly}));
    refreshChosen();
}

void RoleChecks::refreshChosen()
{
    const QModelIndex current = m_list->currentIndex();
    const RoleCheck check = current.isValid() ? m_model->check(current.row()) : RoleCheck();
    const qsizetype lacking = current.isValid() ? m_model->memberCount() - check.holders : 0;
    QString why = m_readOnly.isEmpty() ? widgets::translated(check.lock) : m_readOnly;
    if (!current.isValid())
        why = tr("Choose a role in the list.");
    m_give->setEnabled(why.isEmpty() && lacking > 0);
    m_take->setEnabled(why.isEmpty() && check.holders > 0);
    const bool isOne = m_model->memberCount() == 1;
    m_give->setText(isOne ? tr("Give role") : tr("Give to %n member(s)", nullptr, int(lacking)));
    m_take->setText(isOne ? tr("Take role") : tr("Take from %n member(s)", nullptr, int(check.holders)));
    m_give->setToolTip(
        lineTip({why.isEmpty() ? tr("This one role, whatever else is given or taken meanwhile") : why}));
    m_take->setToolTip(m_give->toolTip());
}

void RoleChecks::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::SecondaryStrong));
    look::setInk(*m_title, m_theme.colour(Token::Text2));
    m_list->header()->resizeSection(RoleChecksModel::RoleColumn, m_theme.px(checkNameWidth));
    m_list->setFont(m_theme.font(look::Face::Body));
}

void RoleChecks::retranslate()
{
    m_title->setText(tr("Roles"));
    m_list->setAccessibleName(tr("Roles"));
    m_revert->setText(tr("Revert"));
    m_revert->setToolTip(tr("Ticks as the roles are now"));
    m_set->setText(tr("Set these roles…"));
    m_model->retranslate();
    refresh();
}

void RoleChecks::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_RoleChecks.cpp"
