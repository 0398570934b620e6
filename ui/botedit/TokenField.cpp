// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/TokenField.h"

#include "ui/look/Icons.h"

#include <QAction>
#include <QEvent>

namespace botdeck::ui::botedit {

namespace {

constexpr Qt::InputMethodHints secretHints =
    Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;

core::Secret secretOf(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const core::Secret secret{QByteArrayView(bytes)};
    core::wipeMemory(bytes.data(), size_t(bytes.size()));
    return secret;
}

} // namespace

TokenField::TokenField(core::Clock &clock, QWidget *parent)
    : QLineEdit(parent)
    , m_clock(clock)
    , m_reveal(addAction(look::icon(look::Icon::Eye), QLineEdit::TrailingPosition))
{
    setCompleter(nullptr);
    setDragEnabled(false);
    m_reveal->setCheckable(true);
    m_reveal->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_reveal->setShortcutContext(Qt::WidgetShortcut);
    connect(m_reveal, &QAction::toggled, this, [this](bool on) {
        if (on)
            reveal();
        else
            mask();
    });
    connect(this, &QLineEdit::selectionChanged, this, [this] {
        if (echoMode() == Normal && hasSelectedText())
            deselect();
    });
    mask();
    retranslate();
}

TokenField::~TokenField()
{
    // Nobody may listen any more to a field that goes.
    blockSignals(true);
    forget();
}

core::Secret TokenField::secret() const
{
    return secretOf(text());
}

core::Secret TokenField::token() const
{
    return secretOf(text().trimmed());
}

void TokenField::forget()
{
    m_reveal->setChecked(false);
    mask();
    // Not clear(), which can be undone.
    setText({});
}

void TokenField::reveal()
{
    deselect();
    setEchoMode(Normal);
    setInputMethodHints(secretHints);
    m_reveal->setIcon(look::icon(look::Icon::Conceal));
    m_clock.after(revealTime, this, [this, reveal = ++m_reveals] {
        if (reveal == m_reveals)
            m_reveal->setChecked(false);
    });
}

void TokenField::mask()
{
    setEchoMode(Password);
    setInputMethodHints(secretHints);
    m_reveal->setIcon(look::icon(look::Icon::Eye));
}

void TokenField::retranslate()
{
    m_reveal->setText(tr("Show for 10 seconds"));
    //: the tool tip of a field's eye; %1 is a key, Ctrl+R
    m_reveal->setToolTip(
        tr("Show for 10 seconds (%1)").arg(m_reveal->shortcut().toString(QKeySequence::NativeText)));
}

void TokenField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace botdeck::ui::botedit

#include "moc_TokenField.cpp"
