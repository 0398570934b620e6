// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/PermissionsPage.h"

#include "services/PermissionSteps.h"
#include "services/SettingsKeeper.h"
#include "ui/look/Icons.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/PhraseWords.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <tuple>

namespace botdeck::ui::preferences {

using domain::PermissionOrder;
using domain::PermissionStep;
using storage::Setting;

namespace {

constexpr int stepRole = Qt::UserRole;
constexpr int stepHeight = 28;

// In the order of PermissionStep.
constexpr std::array stepWords{
    QT_TRANSLATE_NOOP("Settings", "Owner: may do everything, nothing else is asked"),
    QT_TRANSLATE_NOOP("Settings", "Base: what the guild and @everyone allow"),
    QT_TRANSLATE_NOOP("Settings", "Base: what the member's roles allow"),
    QT_TRANSLATE_NOOP("Settings", "ADMINISTRATOR by now: may do everything, nothing else is asked"),
    QT_TRANSLATE_NOOP("Settings", "Channel overwrite for @everyone"),
    QT_TRANSLATE_NOOP("Settings", "Channel overwrites for the member's roles: first all denials"),
    QT_TRANSLATE_NOOP("Settings", "Channel overwrite for the member"),
};

PermissionStep stepOf(const QListWidgetItem &item)
{
    return PermissionStep(item.data(stepRole).toInt());
}

} // namespace

PermissionsPage::PermissionsPage(const PreferencesParts &parts, QWidget *parent)
    : SettingsPage(parts.theme, parent)
    , m_settings(parts.settings)
    , m_what(new look::Sentence(parts.theme, this))
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_usual(new QPushButton(this))
    , m_state(new look::Sentence(parts.theme, this))
{
    build();
    connect(m_list, &QListWidget::itemChanged, this, &PermissionsPage::take);
    connect(m_list, &QListWidget::currentRowChanged, this, &PermissionsPage::refresh);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    for (const auto &[key, by] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { move(by); });
    }
    connect(m_usual, &QPushButton::clicked, this, [this] {
        fill(domain::usualPermissionOrder());
        take();
    });
    connect(&m_settings, &services::SettingsKeeper::changed, this, [this](Setting changed) {
        if (changed == Setting::PermissionSteps)
            follow();
    });
    connect(&parts.theme, &look::Theme::changed, this, &PermissionsPage::fitList, Qt::QueuedConnection);
    fill(services::permissionSteps(m_settings.settings()).order);
    retranslate();
}

void PermissionsPage::build()
{
    m_list->setObjectName(QStringLiteral("permissionSteps"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_up->setObjectName(QStringLiteral("stepUp"));
    m_up->setIcon(look::icon(look::Icon::FindUp));
    m_down->setObjectName(QStringLiteral("stepDown"));
    m_down->setIcon(look::icon(look::Icon::FindDown));
    m_usual->setObjectName(QStringLiteral("usualOrder"));
    m_state->setObjectName(QStringLiteral("stepsState"));
    // Enter belongs to the list.
    for (QPushButton *button : {m_up, m_down, m_usual})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_up);
    line->addWidget(m_down);
    line->addStretch();
    line->addWidget(m_usual);
    column().addWidget(m_what);
    column().addWidget(m_list);
    column().addLayout(line);
    column().addWidget(m_state);
    column().addStretch();
}

/// The steps that are on, from the first to the last.
PermissionOrder PermissionsPage::order() const
{
    PermissionOrder order;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            order += stepOf(*m_list->item(row));
    }
    return order;
}

void PermissionsPage::follow()
{
    const PermissionOrder kept = services::permissionSteps(m_settings.settings()).order;
    // The kept text says nothing of where a step stands that is off.
    if (kept != order())
        fill(kept);
    refresh();
}

void PermissionsPage::fill(const PermissionOrder &order)
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    const int current = std::max(m_list->currentRow(), 0);
    m_list->clear();
    PermissionOrder all = order;
    for (const PermissionStep step : domain::usualPermissionOrder()) {
        if (!all.contains(step))
            all += step;
    }
    for (const PermissionStep step : all) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(stepRole, int(step));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(order.contains(step) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(current);
    nameSteps();
    fitList();
}

void PermissionsPage::nameSteps()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString words = QCoreApplication::translate("Settings", stepWords.at(size_t(stepOf(*item))));
        item->setText(words);
        item->setToolTip(words);
    }
}

void PermissionsPage::take()
{
    // What is only shown is not set.
    if (!m_isFilling)
        std::ignore = m_settings.set(Setting::PermissionSteps, domain::permissionOrderText(order()));
    refresh();
}

void PermissionsPage::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QScopedValueRollback<bool> filling(m_isFilling, true);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    take();
}

void PermissionsPage::refresh()
{
    if (m_isFilling)
        return;
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    const services::PermissionSteps kept = services::permissionSteps(m_settings.settings());
    m_usual->setEnabled(order() != domain::usualPermissionOrder() || !kept.trouble.isEmpty());
    if (!kept.trouble.isEmpty())
        //: %1 is a sentence that says what is wrong
        m_state->say(
            tr("The order in the settings cannot be meant, so the usual one counts: %1")
                .arg(widgets::translated(kept.trouble)),
            look::Tone::Warning);
    else if (order().isEmpty())
        m_state->say(tr("Without any step nobody may do anything."), look::Tone::Warning);
    else
        m_state->say({});
}

/// All steps can be seen at once.
void PermissionsPage::fitList()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint(QSize(0, theme().px(stepHeight)));
    m_list->setFixedHeight(m_list->count() * theme().px(stepHeight) + 2 * m_list->frameWidth());
}

void PermissionsPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    fitList();
}

QString PermissionsPage::title() const
{
    return tr("Permissions");
}

void PermissionsPage::retranslate()
{
    m_what->say(
        tr("The steps by which the console works out what a member may do, from the first to the last. "
           "Fanbook does not publish its order: this one is an assumption. A step without a tick is not "
           "taken."));
    m_list->setAccessibleName(tr("Order of permission steps"));
    nameSteps();
    m_up->setText(tr("Move &up"));
    m_up->setToolTip(tr("Take the step earlier (Alt+Up)"));
    m_down->setText(tr("Move &down"));
    m_down->setToolTip(tr("Take the step later (Alt+Down)"));
    m_usual->setText(tr("Usual &order"));
    m_usual->setToolTip(tr("All steps, in the order of Discord"));
    refresh();
}

} // namespace botdeck::ui::preferences

#include "moc_PermissionsPage.cpp"
