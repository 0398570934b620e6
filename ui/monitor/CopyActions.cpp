// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/CopyActions.h"

#include "ui/look/Icons.h"

#include <QAction>
#include <QCoreApplication>

#include <array>

namespace botdeck::ui::monitor {

namespace {

struct FormRow
{
    const char *name = nullptr;
    const char *words = nullptr;
    /// Key_unknown: none.
    QKeyCombination key = {};
};

// In the order of CopyForm.
constexpr std::array copyForms{
    FormRow{
        "copyReceived", QT_TRANSLATE_NOOP("CopyForm", "Copy JSON, as received"),
        QKeyCombination(Qt::CTRL, Qt::Key_C)},
    FormRow{"copyFormatted", QT_TRANSLATE_NOOP("CopyForm", "Copy JSON, formatted"), {}},
    FormRow{
        "copyCurl", QT_TRANSLATE_NOOP("CopyForm", "Copy curl, token masked"),
        QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_C)},
    FormRow{"copyCsv", QT_TRANSLATE_NOOP("CopyForm", "Copy row as CSV"), {}},
    FormRow{"copyCommand", QT_TRANSLATE_NOOP("CopyForm", "Copy botdeck command"), {}},
};

} // namespace

CopyActions::CopyActions(QObject *parent)
    : QObject(parent)
{
    for (size_t form = 0; form < copyForms.size(); ++form) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(copyForms.at(form).name));
        action->setShortcutContext(Qt::WidgetShortcut);
        if (copyForms.at(form).key.key() != Qt::Key_unknown)
            action->setShortcut(copyForms.at(form).key);
        connect(action, &QAction::triggered, this, [this, form] { Q_EMIT asked(CopyForm(form)); });
        m_actions.append(action);
    }
    m_actions.first()->setIcon(look::icon(look::Icon::Copy));
    retranslate();
}

void CopyActions::setEnabled(bool enabled)
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(enabled);
}

void CopyActions::retranslate()
{
    for (qsizetype form = 0; form < m_actions.size(); ++form)
        m_actions.at(form)->setText(
            QCoreApplication::translate("CopyForm", copyForms.at(size_t(form)).words));
}

} // namespace botdeck::ui::monitor

#include "moc_CopyActions.cpp"
