# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion for bash: verbs and options as the program's own help has them.

_botdeck() {
    local word=${COMP_WORDS[COMP_CWORD]} verb=${COMP_WORDS[1]-} words
    COMPREPLY=()
    if [[ $word == -* ]]; then
        if [[ $verb == -* ]]; then verb=; fi
        words=$(botdeck ${verb:+"$verb"} --help 2>/dev/null | grep -oE -- '--[a-z][a-z-]*' | sort -u)
    elif [ "$COMP_CWORD" = 1 ]; then
        words=$(botdeck --help 2>/dev/null | sed -n 's/^  botdeck \([a-z][a-z]*\) .*/\1/p' | sort -u)
    fi
    if [ -n "${words-}" ]; then mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word"); fi
}
complete -o default -F _botdeck botdeck
