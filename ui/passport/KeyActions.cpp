// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/KeyActions.h"

#include "ui/look/Icons.h"

#include <QMenu>

namespace botdeck::ui::passport {

KeyActions::KeyActions(QWidget *parent)
    : QObject(parent)
    , m_menu(new QMenu(parent))
    , m_current(&add("currentKey", &KeyActions::currentAsked))
    , m_rename(&add("renameKey"))
    , m_publish(&add("publishKey", &KeyActions::publishAsked))
    , m_handedOver(&add("handedOver"))
    , m_publicCopy(&add("copyPublicKey", &KeyActions::publicCopyAsked))
    , m_publicSave(&add("savePublicKey", &KeyActions::publicSaveAsked))
    , m_fingerprint(&add("copyFingerprint", &KeyActions::fingerprintCopyAsked))
    , m_export(&add("exportKey", &KeyActions::exportAsked))
    , m_remove(&add("removeKey", &KeyActions::removeAsked))
{
    m_menu->setObjectName(QStringLiteral("keyMenu"));
    m_rename->setShortcut(Qt::Key_F2);
    m_publicCopy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_remove->setShortcut(QKeySequence::Delete);
    m_handedOver->setCheckable(true);
    m_publicCopy->setIcon(look::icon(look::Icon::Copy));
    m_export->setIcon(look::icon(look::Icon::Export));
    m_remove->setIcon(look::icon(look::Icon::Delete));
    m_menu->insertSeparator(m_publish);
    m_menu->insertSeparator(m_export);
    m_menu->insertSeparator(m_remove);
    connect(m_rename, &QAction::triggered, this, &KeyActions::renameAsked);
    connect(m_handedOver, &QAction::triggered, this, [this](bool handedOver) {
        if (m_key)
            Q_EMIT handedOverAsked(m_key->name, handedOver);
    });
    retranslate();
    refresh();
}

QAction &KeyActions::add(const char *name)
{
    QAction *action = m_menu->addAction(QString());
    action->setObjectName(QLatin1StringView(name));
    action->setShortcutContext(Qt::WidgetShortcut);
    return *action;
}

QAction &KeyActions::add(const char *name, void (KeyActions::*asked)(const QString &key))
{
    QAction &action = add(name);
    connect(&action, &QAction::triggered, this, [this, asked] {
        if (m_key)
            Q_EMIT(this->*asked)(m_key->name);
    });
    return action;
}

void KeyActions::setKey(const std::optional<ShownKey> &key)
{
    m_key = key;
    refresh();
}

void KeyActions::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void KeyActions::refresh()
{
    for (QAction *action : m_menu->actions())
        action->setEnabled(m_key.has_value());
    for (QAction *action : {m_rename, m_handedOver, m_remove, m_current})
        action->setEnabled(m_key && !m_readOnly);
    m_current->setEnabled(m_key && !m_key->isCurrent && !m_readOnly);
    m_handedOver->setChecked(m_key && m_key->isHandedOver);
}

void KeyActions::retranslate()
{
    m_current->setText(tr("Use for this bot"));
    m_rename->setText(tr("Rename"));
    m_publish->setText(tr("How to hand it over…"));
    //: a tick: the operator has given the public key to CloudChat
    m_handedOver->setText(tr("Handed over to CloudChat"));
    m_publicCopy->setText(tr("Copy public key"));
    m_publicSave->setText(tr("Save public key…"));
    m_fingerprint->setText(tr("Copy fingerprint"));
    m_export->setText(tr("Export private key…"));
    m_remove->setText(tr("Remove key…"));
}

} // namespace botdeck::ui::passport

#include "moc_KeyActions.cpp"
