// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/FileField.h"

#include "ui/widgets/FileDrop.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace botdeck::ui::passport {

FileField::FileField(const char *line, const char *button, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_browse(new QPushButton(this))
{
    m_line->setObjectName(QLatin1StringView(line));
    // A file that is dropped here is no text.
    m_line->setAcceptDrops(false);
    m_browse->setObjectName(QLatin1StringView(button));
    setFocusProxy(m_line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_line, 1);
    row->addWidget(m_browse);
    new widgets::FileDrop(*this, [this](const QString &path) { setPath(path); });
    connect(m_line, &QLineEdit::textChanged, this, &FileField::changed);
    connect(m_browse, &QPushButton::clicked, this, &FileField::browse);
}

void FileField::setWords(const Words &words)
{
    m_line->setAccessibleName(words.name);
    m_line->setPlaceholderText(words.placeholder);
    m_browse->setText(words.browse);
    m_title = words.title;
    m_filters = words.filters;
}

void FileField::setPath(const QString &path)
{
    m_line->setText(path);
}

QString FileField::path() const
{
    return m_line->text().trimmed();
}

void FileField::browse()
{
    auto *dialog = new QFileDialog(this, m_title, QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(m_filters);
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::setPath);
    dialog->open();
}

} // namespace botdeck::ui::passport

#include "moc_FileField.cpp"
