// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/PathEdit.h"

#include "ui/look/FieldText.h"
#include "ui/look/Theme.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>

namespace botdeck::ui::apiconsole {

namespace {

/// Of the first one that lies on this machine; else empty.
QString droppedPath(const QMimeData &dropped)
{
    for (const QUrl &url : dropped.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

PathEdit::PathEdit(bool takesText, const look::Theme &theme, QWidget *parent)
    : FieldEditor(parent)
    , m_takesText(takesText)
    , m_line(new QLineEdit(this))
    , m_choose(new QToolButton(this))
{
    setAcceptDrops(true);
    // It would take a dropped file's address as text.
    m_line->setAcceptDrops(false);
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(theme.px(4));
    line->addWidget(m_line, 1);
    line->addWidget(m_choose);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &PathEdit::edited);
    connect(m_choose, &QToolButton::clicked, this, &PathEdit::choose);
    retranslate();
}

std::optional<QString> PathEdit::text() const
{
    const QString text = m_line->text();
    if (text.isEmpty())
        return {};
    return m_takesText || text.startsWith(u'@') ? text : u'@' + text;
}

bool PathEdit::take(const std::optional<QString> &text)
{
    QString shown = text.value_or(QString());
    if ((text && text->isEmpty()) || shown.size() > look::longestTypedLine || shown.contains(u'\n'))
        return false;
    if (!m_takesText && text) {
        if (!shown.startsWith(u'@'))
            return false;
        shown.remove(0, 1);
    }
    const QSignalBlocker quiet(this);
    m_line->setText(shown);
    return true;
}

QWidget &PathEdit::field()
{
    return *m_line;
}

void PathEdit::setPath(const QString &path)
{
    m_line->setText(m_takesText ? u'@' + path : path);
}

void PathEdit::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"), QDir::homePath());
    dialog->setObjectName(QStringLiteral("apiFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PathEdit::setPath);
    dialog->open();
}

void PathEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPath(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PathEdit::dropEvent(QDropEvent *event)
{
    setPath(droppedPath(*event->mimeData()));
    event->acceptProposedAction();
    m_line->setFocus();
}

void PathEdit::retranslate()
{
    m_line->setPlaceholderText(
        m_takesText ? tr("@file to upload, or text; a file can be dropped here")
                    : tr("A file; it can be dropped here"));
    m_choose->setText(tr("Choose…"));
    m_choose->setToolTip(tr("Choose a file"));
    m_choose->setAccessibleName(m_choose->toolTip());
}

void PathEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FieldEditor::changeEvent(event);
}

} // namespace botdeck::ui::apiconsole

#include "moc_PathEdit.cpp"
