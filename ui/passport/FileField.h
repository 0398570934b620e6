// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace botdeck::ui::passport {

/// A file that is to be read: its path is typed, looked for, or dropped here.
class FileField final : public QWidget
{
    Q_OBJECT

public:
    /// In the window's language.
    struct Words
    {
        /// What screen readers call it.
        QString name = {};
        QString placeholder = {};
        QString browse = {};
        /// Of the dialog.
        QString title = {};
        QStringList filters = {};
    };

    /// The object names of its line and its button.
    FileField(const char *line, const char *button, QWidget *parent = nullptr);

    void setWords(const Words &words);
    void setPath(const QString &path);
    [[nodiscard]] QString path() const;
    [[nodiscard]] QLineEdit &line() { return *m_line; }

Q_SIGNALS:
    void changed(const QString &path);

private:
    void browse();

    QLineEdit *m_line;
    QPushButton *m_browse;
    QString m_title;
    QStringList m_filters;
};

} // namespace botdeck::ui::passport
