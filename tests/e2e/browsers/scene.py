"""The list of scenes. A scene is a function of a stage; it fails by an exception."""

SCENES = []


def scene(function):
    """Played in Chromium, and in every engine with --all."""
    function.everywhere = function.adapting = False
    SCENES.append(function)
    return function


def everywhere(function):
    """Played in every engine that is installed."""
    scene(function).everywhere = True
    return function


def adapting(function):
    """Played in an engine that can take another look while it runs, alone."""
    scene(function).adapting = True
    return function
