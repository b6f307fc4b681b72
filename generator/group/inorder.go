package group

import (
	"fmt"
	"runtime"
)

// inOrder draws files side by side, on as many cores as there are, and gives them on
// in their order, each as soon as it is there. It ends at the first error.
func inOrder(tasks []task, emit func(f File, of int) error) error {
	type made struct {
		data []byte
		err  error
	}
	ready := make([]chan made, len(tasks))
	for i := range ready {
		ready[i] = make(chan made, 1) // who draws never waits
	}
	next, stop := make(chan int), make(chan struct{})
	defer close(stop)
	for range min(runtime.GOMAXPROCS(0), len(tasks)) {
		go func() {
			for i := range next {
				data, err := tasks[i].draw()
				ready[i] <- made{data, err}
			}
		}()
	}
	go func() {
		defer close(next)
		for i := range tasks {
			select {
			case next <- i:
			case <-stop:
				return
			}
		}
	}()
	for i, t := range tasks {
		m := <-ready[i]
		if m.err != nil {
			return fmt.Errorf("%s: %w", t.path, m.err)
		}
		if err := emit(File{t.path, m.data}, len(tasks)); err != nil {
			return err
		}
	}
	return nil
}
